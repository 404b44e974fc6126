import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "dependency-track",
  name: "Dependency-Track",
  docs: "https://docs.dependencytrack.org/integrations/rest-api/",
  words: ["dependency-track", "dependencytrack", "dtrack"],
  rotation: { steps: ["Generate a new key for the team.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      // newer versions put a public id of eight characters before the key; lengths are known from scanners' rules
      id: "dependency-track-api-key",
      title: "Dependency-Track API key",
      format: ["odt_", { body: base62(32, 64) }],
      loose: true,
      env: "DTRACK_API_KEY",
      header: { name: "X-Api-Key" },
      examples: (key) => [`DTRACK_API_KEY=${key}`, `curl -H "X-Api-Key: ${key}" https://dtrack.acme.test/api/v1/bom`],
      nearMisses: (key) => [key.slice(0, 35), key.toUpperCase(), `odt_${"x".repeat(32)}`],
    },
    {
      id: "dependency-track-identified-api-key",
      title: "Dependency-Track API key",
      format: ["odt_", { id: base62(8) }, "_", { body: base62(32) }],
      loose: true,
      env: "DTRACK_API_KEY",
      header: { name: "X-Api-Key" },
      examples: (key) => [`DTRACK_API_KEY=${key}`, `curl -H "X-Api-Key: ${key}" https://dtrack.acme.test/api/v1/bom`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `odt_${"x".repeat(8)}_${"x".repeat(32)}`],
    },
  ],
});
