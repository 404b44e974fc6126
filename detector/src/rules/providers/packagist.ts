import { hex, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "packagist",
  name: "Packagist",
  docs: "https://packagist.com/docs/",
  words: ["packagist"],
  rotation: { url: "https://packagist.com/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "packagist-api-token",
      title: "Private Packagist API token",
      format: [oneOf("packagist_ack_", "packagist_acs_", "packagist_ort_", "packagist_uut_"), { body: hex(56, 255) }],
      env: "PACKAGIST_API_TOKEN",
      examples: (key) => [`PACKAGIST_API_TOKEN=${key}`, `composer config http-basic.repo.packagist.com token ${key}`],
      nearMisses: (key) => [key.slice(0, 69), key.toUpperCase(), `packagist_ack_${"x".repeat(64)}`],
    },
  ],
});
