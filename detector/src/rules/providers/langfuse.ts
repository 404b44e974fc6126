import { uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "langfuse",
  name: "Langfuse",
  docs: "https://langfuse.com/docs/observability/sdk/overview",
  words: ["langfuse"],
  rotation: { steps: ["Create a new key pair in the project's settings.", "Deploy it.", "Delete the old pair."] },
  rules: [
    {
      id: "langfuse-secret-key",
      title: "Langfuse secret key",
      format: ["sk-lf-", ...uuid],
      env: "LANGFUSE_SECRET_KEY",
      examples: (key) => [`LANGFUSE_SECRET_KEY=${key}`, `api_key = '${key}'`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
    {
      id: "langfuse-public-key",
      title: "Langfuse public key",
      format: ["pk-lf-", ...uuid],
      env: "LANGFUSE_PUBLIC_KEY",
      public: { reason: "it names the project, and does nothing without the secret key, which begins with sk-lf-" },
      examples: () => [],
      nearMisses: (key) => [`LANGFUSE_PUBLIC_KEY=${key}`, `client = Client("${key}")`],
    },
  ],
});
