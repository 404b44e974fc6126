// Facts: the provider's "Authentication & API Keys" page. It shows the first twelve characters of a body and
// calls it nothing more, so any URL-safe text of that length or longer may be one.
import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "foura",
  name: "FourA",
  words: ["foura"],
  rotation: { steps: ["Generate a new key in the dashboard under Settings, API Access.", "Update your applications."] },
  rules: [
    {
      id: "foura-live-key",
      title: "FourA API key",
      mode: "live",
      format: ["fk_live_", { body: base64url(12, 128) }],
      loose: true,
      env: "FOURA_API_KEY",
      header: bearer,
      examples: (key) => [`export FOURA_API_KEY="${key}"`, `headers = {"Authorization": "Bearer ${key}"}`],
      nearMisses: (key) => [
        key.slice(0, 19),
        `${key.slice(0, 24)}...`,
        key.toUpperCase(),
        "fk_live_your_key_goes_here",
      ],
    },
  ],
});
