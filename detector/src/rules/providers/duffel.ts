import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [
  `DUFFEL_ACCESS_TOKEN=${key}`,
  `curl -H "Authorization: Bearer ${key}" https://api.duffel.com/air/airlines`,
];
const nearMisses = (key: string) => [
  key.slice(0, -1),
  `${key}0`,
  `${key.slice(0, 12)}${"x".repeat(43)}`,
  key.toUpperCase(),
];

export default defineProvider({
  id: "duffel",
  name: "Duffel",
  docs: "https://duffel.com/docs/api/overview/making-requests",
  words: ["duffel"],
  rotation: { url: "https://app.duffel.com", steps: ["Create a new token.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      id: "duffel-live-access-token",
      title: "Duffel live access token",
      mode: "live",
      format: ["duffel_live_", { body: base64url(43) }],
      env: "DUFFEL_ACCESS_TOKEN",
      header: bearer,
      examples,
      nearMisses,
    },
    {
      id: "duffel-test-access-token",
      title: "Duffel test access token",
      mode: "test",
      format: ["duffel_test_", { body: base64url(43) }],
      env: "DUFFEL_ACCESS_TOKEN",
      header: bearer,
      examples,
      nearMisses,
    },
  ],
});
