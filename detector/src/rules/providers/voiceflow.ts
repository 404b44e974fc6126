import { base62, hex, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "voiceflow",
  name: "Voiceflow",
  docs: "https://docs.voiceflow.com/",
  words: ["voiceflow"],
  rotation: {
    url: "https://creator.voiceflow.com/",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "voiceflow-api-key",
      title: "Voiceflow API key",
      format: [oneOf("VF.DM.", "VF.WS.", "VF."), { id: hex(24) }, ".", { body: base62(16) }],
      env: "VOICEFLOW_API_KEY",
      header: { name: "Authorization" },
      examples: (key) => [`VOICEFLOW_API_KEY=${key}`, `-H "Authorization: ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
  ],
});
