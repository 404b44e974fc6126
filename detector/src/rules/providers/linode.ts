import { hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "linode",
  name: "Linode",
  docs: "https://techdocs.akamai.com/linode-api/reference/get-started",
  words: ["linode"],
  rotation: {
    url: "https://cloud.linode.com/profile/tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "linode-access-token",
      title: "Linode access token",
      context: { words: ["linode"], value: [{ body: hex(64) }] },
      env: "LINODE_TOKEN",
      header: bearer,
      examples: (key) => [`LINODE_TOKEN=${key}`, `provider "linode" {\n  token = "${key}"\n}`],
      nearMisses: (key) => [
        key,
        `LINODE_TOKEN=${key.slice(0, -1)}`,
        `LINODE_TOKEN=${key}0`,
        `const linodeImageDigest = "${key}";`,
      ],
    },
  ],
});
