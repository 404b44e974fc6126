import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "box",
  name: "Box",
  docs: "https://developer.box.com/guides/authentication/tokens/developer-tokens/",
  words: ["box.com"],
  rotation: {
    url: "https://app.box.com/developers/console",
    steps: ["Generate a new developer token.", "Revoke the old one."],
  },
  rules: [
    {
      id: "box-developer-token",
      title: "Box developer token",
      context: {
        words: [
          "box_developer_token",
          "boxdevelopertoken",
          "box_access_token",
          "boxaccesstoken",
          "box_client_secret",
          "boxclientsecret",
          "api.box.com",
        ],
        value: [{ body: base62(32) }],
      },
      env: "BOX_DEVELOPER_TOKEN",
      header: bearer,
      examples: (key) => [`BOX_DEVELOPER_TOKEN=${key}`, `box_developer_token: "${key}"`],
      nearMisses: (key) => [
        key,
        `BOX_DEVELOPER_TOKEN=${key.slice(0, -1)}`,
        `BOX_DEVELOPER_TOKEN=${key}0`,
        `BOX_DEVELOPER_TOKEN_ID="${key}"`,
      ],
    },
  ],
});
