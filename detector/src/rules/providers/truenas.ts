// A key is its number and 64 letters and digits, with no literal: the method that takes it tells it, or TrueNAS's name.
import { base62, digits } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { bearer, defineProvider } from "../rule.js";

const shape = [{ number: digits(1, 4) }, "-", { body: base62(64) }] as const;

export default defineProvider({
  id: "truenas",
  name: "TrueNAS",
  docs: "https://api.truenas.com/v25.04/api_methods_auth.login_with_api_key.html",
  words: ["truenas"],
  rotation: { steps: ["Reset the key under My API Keys, which makes a new one.", "Deploy it."] },
  rules: [
    {
      id: "truenas-login-api-key",
      title: "TrueNAS API key",
      pattern: {
        anchors: ["login_with_api_key"],
        expression: /login_with_api_key["']?[\s,:a-z"'[(]{1,80}(?<secret>[0-9]{1,4}-[0-9A-Za-z]{64})(?![0-9A-Za-z])/dy,
        sample: (random) => sampleFormat(shape, random),
      },
      env: "TRUENAS_API_KEY",
      header: bearer,
      examples: (key) => [
        `{"method": "auth.login_with_api_key", "params": ["${key}"]}`,
        `client.call("auth.login_with_api_key", "${key}")`,
      ],
      nearMisses: (key) => [
        key,
        `{"method": "auth.login_with_api_key", "params": ["${key.slice(0, -1)}"]}`,
        `{"method": "auth.login_with_api_key", "params": ["${key}0"]}`,
        `{"method": "auth.logout", "params": ["${key}"]}`,
      ],
    },
    {
      id: "truenas-api-key",
      title: "TrueNAS API key",
      context: { words: ["truenas"], value: shape },
      env: "TRUENAS_API_KEY",
      header: bearer,
      examples: (key) => [`TRUENAS_API_KEY=${key}`, `truenas:\n  api_key: "${key}"\n`],
      nearMisses: (key) => [key, `TRUENAS_API_KEY=${key.slice(0, -1)}`, `TRUENAS_API_KEY=${key}0`],
    },
  ],
});
