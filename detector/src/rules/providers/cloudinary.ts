import { base64url, digits } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "cloudinary",
  name: "Cloudinary",
  docs: "https://cloudinary.com/documentation",
  words: ["cloudinary"],
  rotation: {
    url: "https://console.cloudinary.com/settings/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "cloudinary-url",
      title: "Cloudinary URL with its API secret",
      format: [
        "cloudinary://",
        { key: digits(15) },
        ":",
        { secret: base64url(27) },
        "@",
        { cloud: { alphabet: "0-9A-Za-z_-", min: 1, max: 64 } },
      ],
      env: "CLOUDINARY_URL",
      examples: (key) => [`CLOUDINARY_URL=${key}`, `cloudinary.config({ url: "${key}" })`],
      nearMisses: (key) => [
        key.replace("@", "/"),
        key.replace("cloudinary:", "https:"),
        "cloudinary://my_key:my_secret@my_cloud_name",
      ],
    },
  ],
});
