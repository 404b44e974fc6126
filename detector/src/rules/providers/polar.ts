// https://github.com/polarsource/polar: server/polar/kit/crypto.py
import { crc32Base62 } from "../../checksums/checksum.js";
import { base62, base64url, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "polar",
  name: "Polar",
  docs: "https://docs.polar.sh/integrate/oat",
  words: ["polar.sh", "polar_"],
  rotation: { url: "https://polar.sh/dashboard", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "polar-organization-token",
      title: "Polar organization access token",
      format: ["polar_oat_", { body: base62(37) }, { check: base62(6) }],
      checksum: crc32Base62("check", "polar_oat_".length),
      env: "POLAR_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`POLAR_ACCESS_TOKEN=${key}`, `new Polar({ accessToken: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `polar_oat_${"x".repeat(43)}`],
    },
    {
      // personal, access and refresh tokens of users and organizations, client secrets and registration tokens
      id: "polar-api-credential",
      title: "Polar access token or secret",
      format: [
        oneOf("polar_pat_", "polar_at_u_", "polar_at_o_", "polar_rt_u_", "polar_rt_o_", "polar_cs_", "polar_crt_"),
        { body: base64url(43) },
      ],
      env: "POLAR_ACCESS_TOKEN",
      examples: (key) => [`POLAR_ACCESS_TOKEN=${key}`, `new Polar({ accessToken: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `polar_pat_${"x".repeat(43)}`],
    },
  ],
});
