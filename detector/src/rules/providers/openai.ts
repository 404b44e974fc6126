import { base62, base64url, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

// Base64 of "OpenAI", in the middle of every key.
const watermark = "T3BlbkFJ";
const common = {
  env: "OPENAI_API_KEY",
  header: bearer,
  examples: (key: string) => [`OPENAI_API_KEY=${key}`, `openai.api_key = "${key}"`],
  nearMisses: (key: string) => [key.replace(watermark, watermark.toLowerCase()), key.slice(0, 24), key.toUpperCase()],
};

export default defineProvider({
  id: "openai",
  name: "OpenAI",
  docs: "https://platform.openai.com/docs/api-reference/authentication",
  words: ["openai"],
  rotation: {
    url: "https://platform.openai.com/api-keys",
    steps: ["Create a new secret key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "openai-api-key",
      title: "OpenAI API key",
      format: [
        "sk-",
        oneOf("proj-", "svcacct-", "admin-"),
        { head: base64url(20, 74) },
        watermark,
        { tail: base64url(20, 74) },
      ],
      ...common,
    },
    {
      id: "openai-legacy-key",
      title: "OpenAI user API key",
      format: ["sk-", { head: base62(20) }, watermark, { tail: base62(20) }],
      ...common,
    },
  ],
});
