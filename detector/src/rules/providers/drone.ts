import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "drone",
  name: "Drone",
  docs: "https://docs.drone.io/",
  words: ["drone"],
  rotation: { steps: ["Create a new token.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      id: "drone-token",
      title: "Drone token",
      context: {
        words: ["drone_token", "dronetoken", "droneci", "drone_ci", "drone-ci", "drone_access_token"],
        value: [{ body: base62(32) }],
      },
      env: "DRONE_TOKEN",
      header: bearer,
      examples: (key) => [`DRONE_TOKEN=${key}`, `drone_token: "${key}"`],
      nearMisses: (key) => [key, `DRONE_TOKEN=${key.slice(0, -1)}`, `DRONE_TOKEN=${key}0`, `DRONE_TOKEN_ID="${key}"`],
    },
  ],
});
