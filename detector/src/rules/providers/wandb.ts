import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "wandb",
  name: "Weights & Biases",
  docs: "https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters",
  words: ["wandb", "weights & biases"],
  rotation: { url: "https://wandb.ai/authorize", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "wandb-api-key",
      title: "Weights & Biases API key",
      format: ["wandb_v1_", { body: { alphabet: "0-9A-Za-z_", min: 77, max: 77 } }],
      env: "WANDB_API_KEY",
      examples: (key) => [`WANDB_API_KEY=${key}`, `wandb.login(key="${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `wandb_v1_${"x".repeat(77)}`],
    },
    {
      id: "wandb-legacy-api-key",
      title: "Weights & Biases API key",
      docs: "https://docs.wandb.ai/",
      context: { words: ["wandb"], value: [{ body: hex(40) }] },
      env: "WANDB_API_KEY",
      examples: (key) => [`WANDB_API_KEY=${key}`, `wandb.login(key="${key}")`],
      nearMisses: (key) => [
        key,
        `WANDB_API_KEY=${key.slice(0, -1)}`,
        `WANDB_API_KEY=${key}0`,
        `wandb.init(config={"commit": "${key}"})`,
      ],
    },
  ],
});
