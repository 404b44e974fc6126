import { base62 } from "../../formats/format.js";
import { hostUnder } from "../account-signs.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "jfrog",
  name: "JFrog",
  docs: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
  words: ["jfrog", "artifactory"],
  accounts: [hostUnder("platform", "jfrog.io")],
  rotation: { steps: ["Generate a new token.", "Deploy it.", "Revoke the old one."] },
  rules: [
    {
      id: "jfrog-artifactory-api-key",
      title: "Artifactory API key",
      format: ["AKCp", { body: base62(69) }],
      env: "ARTIFACTORY_API_KEY",
      header: { name: "X-JFrog-Art-Api" },
      examples: (key) => [`ARTIFACTORY_API_KEY=${key}`, `api_key = '${key}'`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"x".repeat(69)}`, key.toUpperCase()],
    },
    {
      // base64 of a text that begins with `reftk`
      id: "jfrog-reference-token",
      title: "JFrog reference token",
      format: ["cmVmd", { body: base62(59) }],
      env: "JFROG_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`JFROG_ACCESS_TOKEN=${key}`, `client = Client("${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `cmVmz${key.slice(5)}`],
    },
  ],
});
