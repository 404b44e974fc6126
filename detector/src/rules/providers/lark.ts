import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "lark",
  name: "Lark",
  docs: "https://open.larksuite.com/document",
  words: ["lark", "feishu"],
  rotation: { steps: ["Reset the app secret in the developer console.", "Deploy the new one."] },
  rules: [
    {
      id: "lark-app-id",
      title: "Lark app id",
      format: ["cli_", { body: base62(16) }],
      env: "LARK_APP_ID",
      public: { reason: "it names the app, and does nothing without the app secret" },
      examples: () => [],
      nearMisses: (key) => [`LARK_APP_ID=${key}`, `client = Client("${key}")`],
    },
    {
      id: "lark-app-secret",
      title: "Lark app secret",
      context: {
        words: [
          "lark_app_secret",
          "larkappsecret",
          "feishu_app_secret",
          "feishuappsecret",
          "open.larksuite.com",
          "open.feishu.cn",
          '"cli_',
        ],
        value: [{ body: base62(32) }],
      },
      env: "LARK_APP_SECRET",
      examples: (key) => [`LARK_APP_SECRET=${key}`, `lark_app_secret: "${key}"`],
      nearMisses: (key) => [
        key,
        `LARK_APP_SECRET=${key.slice(0, -1)}`,
        `LARK_APP_SECRET=${key}0`,
        `LARK_APP_SECRET_ID="${key}"`,
      ],
    },
  ],
});
