import { base62 } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
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
      // half of the credential; `su` and twelve letters and digits, by scanners' rules
      id: "sumologic-access-id",
      title: "Sumo Logic access id",
      pattern: {
        anchors: ["sumologic", "sumo_access", "sumo-access"],
        foldCase: true,
        expression:
          /sumo(?:logic)?[_. -]?access[_. -]?id["']?[ \t]{0,8}[=:]{1,2}[ \t]{0,8}["']?(?<secret>[sS][uU][0-9A-Za-z]{12})(?![0-9A-Za-z])/diy,
        grade: "named",
        sample: (random) => sampleFormat(["su", { body: base62(12) }], random),
      },
      env: "SUMOLOGIC_ACCESSID",
      examples: (key) => [`SUMOLOGIC_ACCESSID=${key}`, `sumologic.accessId = "${key}"`, `SUMO_ACCESS_ID: ${key}`],
      nearMisses: (key) => [
        key,
        `SUMOLOGIC_ACCESSID=${key.slice(2)}`,
        `SUMOLOGIC_ACCESSID=${key}0`,
        `ACCESS_ID=${key}`,
      ],
    },
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
