import { base36, base62, digits } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "twitch",
  name: "Twitch",
  docs: "https://dev.twitch.tv/docs/authentication/",
  words: ["twitch"],
  rotation: {
    url: "https://dev.twitch.tv/console/apps",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // the number of the channel and thirty letters and digits: whoever has it may broadcast there
      id: "twitch-stream-key",
      title: "Twitch stream key",
      docs: "https://dev.twitch.tv/docs/video-broadcast/",
      format: ["live_", { channel: digits(6, 12) }, "_", { body: base62(30) }],
      env: "TWITCH_STREAM_KEY",
      examples: (key) => [`TWITCH_STREAM_KEY=${key}`, `ffmpeg -i in.mp4 -f flv rtmp://live.twitch.tv/app/${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sk_${key}`],
    },
    {
      id: "twitch-client-secret",
      title: "Twitch client secret or token",
      context: { words: ["twitch"], value: [{ body: base36(30) }] },
      env: "TWITCH_CLIENT_SECRET",
      examples: (key) => [`TWITCH_CLIENT_SECRET=${key}`, `twitch:\n  client_secret: '${key}'\n`],
      nearMisses: (key) => [
        key,
        `TWITCH_CLIENT_SECRET=${key.slice(0, -1)}`,
        `TWITCH_CLIENT_SECRET=${key}0`,
        `TWITCH_CLIENT_ID=${key}`,
      ],
    },
  ],
});
