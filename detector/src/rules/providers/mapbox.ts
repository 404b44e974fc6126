// The second part of a token is base64url of a JSON object, which always begins with `eyJ`.
import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "mapbox",
  name: "Mapbox",
  docs: "https://docs.mapbox.com/accounts/guides/tokens/",
  words: ["mapbox"],
  rotation: {
    url: "https://account.mapbox.com/access-tokens/",
    steps: ["Create a new token with the same scopes.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "mapbox-secret-token",
      title: "Mapbox secret token",
      format: ["sk.eyJ", { payload: base64url(20, 255) }, ".", { signature: base64url(22) }],
      env: "MAPBOX_SECRET_TOKEN",
      examples: (key) => [`MAPBOX_SECRET_TOKEN=${key}`, `MAPBOX_DOWNLOADS_TOKEN=${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.slice(3), key.toUpperCase()],
    },
    {
      id: "mapbox-temporary-token",
      title: "Mapbox temporary token",
      format: ["tk.eyJ", { payload: base64url(20, 255) }, ".", { signature: base64url(16, 64) }],
      env: "MAPBOX_ACCESS_TOKEN",
      examples: (key) => [
        `MAPBOX_ACCESS_TOKEN=${key}`,
        `https://api.mapbox.com/styles/v1/acme/style?access_token=${key}`,
      ],
      nearMisses: (key) => [key.split(".").slice(0, 2).join("."), key.slice(3), key.toUpperCase()],
    },
    {
      id: "mapbox-public-token",
      title: "Mapbox public token",
      format: ["pk.eyJ", { payload: base64url(20, 255) }, ".", { signature: base64url(22) }],
      env: "MAPBOX_ACCESS_TOKEN",
      public: { reason: "Mapbox means public tokens for the browser; the secret one begins with sk." },
      examples: () => [],
      nearMisses: (key) => [`NEXT_PUBLIC_MAPBOX_TOKEN=${key}`, `mapboxgl.accessToken = "${key}";`],
    },
  ],
});
