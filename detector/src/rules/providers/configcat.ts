import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "configcat",
  name: "ConfigCat",
  docs: "https://configcat.com/docs/",
  words: ["configcat"],
  rotation: { steps: ["Add a new SDK key for the environment.", "Deploy it.", "Remove the old one."] },
  rules: [
    {
      id: "configcat-sdk-key",
      title: "ConfigCat SDK key",
      format: ["configcat-sdk-1/", { config: base64url(22) }, "/", { body: base64url(22) }],
      env: "CONFIGCAT_SDK_KEY",
      examples: (key) => [`CONFIGCAT_SDK_KEY=${key}`, `{"token": "${key}"}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
  ],
});
