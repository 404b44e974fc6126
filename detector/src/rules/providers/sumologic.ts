import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "sumologic",
  name: "Sumo Logic",
  docs: "https://help.sumologic.com/docs/manage/security/access-keys/",
  words: ["sumologic", "sumo_"],
  rotation: {
    url: "https://service.sumologic.com/ui/#/preferences",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "sumologic-access-key",
      title: "Sumo Logic access key",
      context: {
        words: ["sumologic", "sumo_logic", "sumo_access", "sumo_key", "sumo logic"],
        value: [{ body: base62(64) }],
      },
      env: "SUMOLOGIC_ACCESSKEY",
      examples: (key) => [`SUMOLOGIC_ACCESSKEY=${key}`, `provider "sumologic" {\n  access_key = "${key}"\n}`],
      nearMisses: (key) => [key, `SUMOLOGIC_ACCESSKEY=${key.slice(0, -1)}`, `SUMOLOGIC_ACCESSKEY=${key}0`],
    },
  ],
});
