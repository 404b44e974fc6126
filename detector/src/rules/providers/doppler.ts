import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const body = base62(40, 44);

const examples = (key: string) => [
  `DOPPLER_TOKEN=${key}`,
  `curl -H "Authorization: Bearer ${key}" https://api.doppler.com/v3/me`,
];

export default defineProvider({
  id: "doppler",
  name: "Doppler",
  docs: "https://docs.doppler.com/reference/auth-token-formats",
  words: ["doppler"],
  rotation: {
    url: "https://dashboard.doppler.com",
    steps: ["Generate a new token.", "Deploy it.", "Revoke the old one."],
  },
  rules: [
    {
      id: "doppler-cli-token",
      title: "Doppler CLI token",
      format: ["dp.ct.", { body }],
      env: "DOPPLER_TOKEN",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, 45), key.toUpperCase(), `dp.ct.${"x".repeat(40)}`],
    },
    {
      id: "doppler-personal-token",
      title: "Doppler personal token",
      format: ["dp.pt.", { body }],
      env: "DOPPLER_TOKEN",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, 45), key.toUpperCase(), `dp.pt.${"x".repeat(40)}`],
    },
    {
      id: "doppler-service-account-token",
      title: "Doppler service account token",
      format: ["dp.sa.", { body }],
      env: "DOPPLER_TOKEN",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, 45), key.toUpperCase(), `dp.sa.${"x".repeat(40)}`],
    },
    {
      id: "doppler-service-account-identity-token",
      title: "Doppler service account identity token",
      format: ["dp.said.", { body }],
      env: "DOPPLER_TOKEN",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, 47), key.toUpperCase(), `dp.said.${"x".repeat(40)}`],
    },
    {
      id: "doppler-scim-token",
      title: "Doppler SCIM token",
      format: ["dp.scim.", { body }],
      env: "DOPPLER_TOKEN",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, 47), key.toUpperCase(), `dp.scim.${"x".repeat(40)}`],
    },
    {
      id: "doppler-audit-token",
      title: "Doppler audit token",
      format: ["dp.audit.", { body }],
      env: "DOPPLER_TOKEN",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, 48), key.toUpperCase(), `dp.audit.${"x".repeat(40)}`],
    },
    {
      id: "doppler-service-token",
      title: "Doppler service token",
      format: ["dp.st.", { body }],
      env: "DOPPLER_TOKEN",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, 45), key.toUpperCase(), `dp.st.${"x".repeat(40)}`],
    },
    {
      // newer ones name their config
      id: "doppler-config-service-token",
      title: "Doppler service token",
      format: ["dp.st.", { config: { alphabet: "0-9a-z_-", min: 1, max: 64 } }, ".", { body }],
      env: "DOPPLER_TOKEN",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, 46), key.toUpperCase()],
    },
  ],
});
