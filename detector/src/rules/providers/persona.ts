import { base36 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "persona",
  name: "Persona",
  docs: "https://docs.withpersona.com/",
  words: ["persona"],
  rotation: {
    url: "https://app.withpersona.com/",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "persona-production-api-key",
      title: "Persona production API key",
      mode: "live",
      format: ["persona_production_", { body: base36(20, 128) }],
      loose: true,
      env: "PERSONA_API_KEY",
      header: bearer,
      examples: (key) => [
        `PERSONA_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.withpersona.com/api/v1/inquiries`,
      ],
      nearMisses: (key) => [
        key.slice(0, 38),
        key.toUpperCase(),
        `persona_production_${"x".repeat(32)}`,
        "persona_production_inquirytemplateversion",
      ],
    },
    {
      id: "persona-sandbox-api-key",
      title: "Persona sandbox API key",
      mode: "test",
      format: ["persona_sandbox_", { body: base36(20, 128) }],
      loose: true,
      env: "PERSONA_API_KEY",
      header: bearer,
      examples: (key) => [
        `PERSONA_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.withpersona.com/api/v1/inquiries`,
      ],
      nearMisses: (key) => [
        key.slice(0, 35),
        key.toUpperCase(),
        `persona_sandbox_${"x".repeat(32)}`,
        "persona_sandbox_inquirytemplateversion",
      ],
    },
  ],
});
