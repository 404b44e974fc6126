import { base64url, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "dropbox",
  name: "Dropbox",
  docs: "https://developers.dropbox.com/oauth-guide",
  words: ["dropbox"],
  rotation: {
    url: "https://www.dropbox.com/developers/apps",
    steps: ["Revoke the token of the app.", "Authorize the app again.", "Deploy the new token."],
  },
  rules: [
    {
      id: "dropbox-access-token",
      title: "Dropbox access token",
      format: [oneOf("sl.u.", "sl."), { body: base64url(130, 2048) }],
      env: "DROPBOX_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [
        `DROPBOX_ACCESS_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.dropboxapi.com/2/check/user`,
      ],
      nearMisses: (key) => [key.slice(0, 132), key.toUpperCase()],
    },
  ],
});
