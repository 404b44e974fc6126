import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "amplitude",
  name: "Amplitude",
  docs: "https://amplitude.com/docs/apis/authentication",
  words: ["amplitude"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "amplitude-secret-key",
      title: "Amplitude secret key",
      context: { words: ["amplitude_secret", "amplitude-secret", "amplitudesecret"], value: [{ body: hex(32) }] },
      env: "AMPLITUDE_SECRET_KEY",
      examples: (key) => [`AMPLITUDE_SECRET_KEY=${key}`, `amplitude_secret_key: "${key}"`],
      nearMisses: (key) => [
        key,
        `AMPLITUDE_SECRET_KEY=${key.slice(0, -1)}`,
        `AMPLITUDE_SECRET_KEY=${key}0`,
        `AMPLITUDE_SECRET_KEY_ID="${key}"`,
      ],
    },
  ],
});
