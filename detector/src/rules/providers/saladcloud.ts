import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "saladcloud",
  name: "SaladCloud",
  docs: "https://docs.salad.com/",
  words: ["salad"],
  rotation: {
    url: "https://portal.salad.com/api-key",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "saladcloud-api-key",
      title: "SaladCloud API key",
      format: ["salad_cloud_", { body: { alphabet: "0-9A-Za-z_", min: 16, max: 255 } }],
      loose: true,
      env: "SALAD_API_KEY",
      header: { name: "Salad-Api-Key" },
      examples: (key) => [`SALAD_API_KEY=${key}`, `-H "Salad-Api-Key: ${key}"`],
      nearMisses: (key) => [
        key.slice(0, 27),
        key.toUpperCase(),
        `salad_cloud_${"x".repeat(32)}`,
        "salad_cloud_container_group_name",
      ],
    },
  ],
});
