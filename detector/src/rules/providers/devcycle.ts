import { oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "devcycle",
  name: "DevCycle",
  docs: "https://docs.devcycle.com/",
  words: ["devcycle"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "devcycle-server-key",
      title: "DevCycle server SDK key",
      format: ["dvc_server_", { body: { alphabet: "0-9A-Za-z_", min: 16, max: 128 } }],
      loose: true,
      env: "DEVCYCLE_SERVER_SDK_KEY",
      examples: (key) => [`DEVCYCLE_SERVER_SDK_KEY=${key}`, `{"token": "${key}"}`],
      nearMisses: (key) => [key.slice(0, 26), `${key.slice(0, 11)}${"x".repeat(24)}`, key.toUpperCase()],
    },
    {
      id: "devcycle-client-key",
      title: "DevCycle client SDK key",
      format: [oneOf("dvc_client_", "dvc_mobile_"), { body: { alphabet: "0-9A-Za-z_", min: 16, max: 128 } }],
      env: "NEXT_PUBLIC_DEVCYCLE_CLIENT_SDK_KEY",
      public: { reason: "DevCycle means client and mobile SDK keys for apps; the secret one begins with dvc_server_" },
      examples: () => [],
      nearMisses: (key) => [`NEXT_PUBLIC_DEVCYCLE_CLIENT_SDK_KEY=${key}`, `token: ${key}`],
    },
  ],
});
