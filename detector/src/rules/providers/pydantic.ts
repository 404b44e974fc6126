import { base36, digits } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "pydantic",
  name: "Pydantic",
  docs: "https://logfire.pydantic.dev/docs/",
  words: ["logfire", "pydantic"],
  rotation: { url: "https://logfire.pydantic.dev/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      // behind the region may stand a UUID; the random part is usually 44 letters and digits
      id: "pydantic-logfire-token",
      title: "Pydantic Logfire token",
      format: [
        "pylf_v",
        { version: digits(1, 2) },
        "_",
        { region: base36(2, 12) },
        "_",
        { body: { alphabet: "0-9A-Za-z_-", min: 20, max: 128 } },
      ],
      env: "LOGFIRE_TOKEN",
      examples: (key) => [`LOGFIRE_TOKEN=${key}`, `logfire.configure(token="${key}")`],
      nearMisses: (key) => [key.slice(0, 16), key.toUpperCase(), `pylf_v1_us_${"x".repeat(44)}`],
    },
  ],
});
