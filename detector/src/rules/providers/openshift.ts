import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "openshift",
  name: "OpenShift",
  docs: "https://docs.openshift.com/",
  words: ["openshift"],
  rotation: {
    steps: ["Delete the old token with `oc delete oauthaccesstoken`.", "Log in for a new one.", "Deploy it."],
  },
  rules: [
    {
      id: "openshift-oauth-token",
      title: "OpenShift OAuth token",
      format: ["sha256~", { body: base64url(43) }],
      env: "OPENSHIFT_TOKEN",
      header: bearer,
      examples: (key) => [`OPENSHIFT_TOKEN=${key}`, `oc login --token=${key} --server=https://api.acme.test:6443`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sha256~${"x".repeat(43)}`],
    },
  ],
});
