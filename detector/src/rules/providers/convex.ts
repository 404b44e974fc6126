// What stands before the bar names a deployment, and is no secret by itself.
import { base64url, padding } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const key = [
  { deployment: { alphabet: "0-9a-z:_-", min: 3, max: 120 } },
  { bar: { alphabet: "|", min: 1, max: 1 } },
  { body: base64url(64, 512) },
  { padding },
] as const;

const examples = (key: string) => [`CONVEX_DEPLOY_KEY='${key}'`, `CONVEX_DEPLOY_KEY: "${key}"`];
const nearMisses = (key: string) => [key.replace(/[|].*/, ""), key.replace("|", "/")];

export default defineProvider({
  id: "convex",
  name: "Convex",
  docs: "https://docs.convex.dev/cli/deploy-key-types",
  words: ["convex"],
  rotation: {
    url: "https://dashboard.convex.dev",
    steps: ["Generate a new deploy key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "convex-production-deploy-key",
      title: "Convex production deploy key",
      mode: "live",
      format: ["prod:", ...key],
      env: "CONVEX_DEPLOY_KEY",
      examples,
      nearMisses,
    },
    {
      id: "convex-development-deploy-key",
      title: "Convex development deploy key",
      mode: "test",
      format: ["dev:", ...key],
      env: "CONVEX_DEPLOY_KEY",
      examples,
      nearMisses,
    },
    {
      id: "convex-preview-deploy-key",
      title: "Convex preview deploy key",
      mode: "test",
      format: ["preview:", ...key],
      env: "CONVEX_DEPLOY_KEY",
      examples,
      nearMisses,
    },
    {
      id: "convex-project-deploy-key",
      title: "Convex project deploy key",
      format: ["project:", ...key],
      env: "CONVEX_DEPLOY_KEY",
      examples,
      nearMisses,
    },
  ],
});
