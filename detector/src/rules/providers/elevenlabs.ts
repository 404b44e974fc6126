// The prefix begins the keys of Stripe and others as well; only these are 48 hexadecimal digits.
import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "elevenlabs",
  name: "ElevenLabs",
  docs: "https://elevenlabs.io/docs/api-reference/authentication",
  words: ["elevenlabs", "xi-api-key", "xi_api_key"],
  rotation: {
    url: "https://elevenlabs.io/app/settings/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "elevenlabs-api-key",
      title: "ElevenLabs API key",
      format: ["sk_", { body: hex(48) }],
      env: "ELEVENLABS_API_KEY",
      header: { name: "xi-api-key" },
      examples: (key) => [`ELEVENLABS_API_KEY=${key}`, `api_key = '${key}'`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 3)}${"0".repeat(48)}`, key.toUpperCase()],
    },
    {
      // keys of regional workspaces
      id: "elevenlabs-residency-api-key",
      title: "ElevenLabs API key",
      format: ["sk_", { body: hex(48) }, "_residency_", { region: { alphabet: "a-z", min: 2, max: 8 } }],
      env: "ELEVENLABS_API_KEY",
      header: { name: "xi-api-key" },
      examples: (key) => [`ELEVENLABS_API_KEY=${key}`, `client = Client("${key}")`],
      nearMisses: (key) => [key.slice(0, -8), key.toUpperCase()],
    },
  ],
});
