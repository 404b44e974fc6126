import { base62, uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "pinecone",
  name: "Pinecone",
  docs: "https://docs.pinecone.io/reference/api/authentication",
  words: ["pinecone"],
  rotation: { url: "https://app.pinecone.io/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "pinecone-api-key",
      title: "Pinecone API key",
      format: ["pcsk_", { label: base62(5, 6) }, "_", { body: base62(63) }],
      env: "PINECONE_API_KEY",
      header: { name: "Api-Key" },
      examples: (key) => [`PINECONE_API_KEY=${key}`, `Pinecone(api_key="${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `pcsk_${"x".repeat(69)}`],
    },
    {
      id: "pinecone-legacy-api-key",
      title: "Pinecone API key",
      context: { words: ["pinecone"], value: uuid },
      env: "PINECONE_API_KEY",
      header: { name: "Api-Key" },
      examples: (key) => [`PINECONE_API_KEY=${key}`, `pinecone.init(api_key="${key}", environment="us-east1-gcp")`],
      nearMisses: (key) => [key, `PINECONE_API_KEY=${key.slice(0, -1)}`, `PINECONE_API_KEY=${key}0`],
    },
  ],
});
