import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "ramp",
  name: "Ramp",
  docs: "https://docs.ramp.com/",
  words: ["ramp_", "ramp.com"],
  rotation: {
    url: "https://app.ramp.com/",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "ramp-client-secret",
      title: "Ramp client secret",
      format: ["ramp_sec_", { body: base62(48) }],
      env: "RAMP_CLIENT_SECRET",
      examples: (key) => [`RAMP_CLIENT_SECRET=${key}`, `client_secret: "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `ramp_sec_${"x".repeat(48)}`],
    },
  ],
});
