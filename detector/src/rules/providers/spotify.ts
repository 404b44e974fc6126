import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "spotify",
  name: "Spotify",
  docs: "https://developer.spotify.com/documentation/web-api/concepts/apps",
  words: ["spotify"],
  rotation: {
    url: "https://developer.spotify.com/dashboard",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "spotify-client-secret",
      title: "Spotify client secret",
      context: { words: ["spotify"], value: [{ body: hex(32) }] },
      env: "SPOTIFY_CLIENT_SECRET",
      examples: (key) => [`SPOTIFY_CLIENT_SECRET=${key}`, `spotify:\n  client_secret: '${key}'\n`],
      nearMisses: (key) => [
        key,
        `SPOTIFY_CLIENT_SECRET=${key.slice(0, -1)}`,
        `SPOTIFY_CLIENT_SECRET=${key}0`,
        `SPOTIFY_CLIENT_ID=${key}`,
      ],
    },
  ],
});
