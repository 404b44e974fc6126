import { base62, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "xata",
  name: "Xata",
  docs: "https://xata.io/docs",
  words: ["xata"],
  rotation: { url: "https://app.xata.io/settings", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      // the end is a CRC-32 in an encoding of their own, so lengths differ
      id: "xata-api-key",
      title: "Xata API key",
      format: [oneOf("xau_", "xao_"), { body: base62(32, 36) }],
      env: "XATA_API_KEY",
      header: bearer,
      examples: (key) => [`XATA_API_KEY=${key}`, `new XataClient({ apiKey: "${key}" })`],
      nearMisses: (key) => [key.slice(0, 35), key.toUpperCase(), `xau_${"x".repeat(32)}`, `${key}00000`],
    },
  ],
});
