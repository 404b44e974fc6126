import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "crates-io",
  name: "crates.io",
  docs: "https://doc.rust-lang.org/cargo/reference/registry-authentication.html",
  words: ["crates.io", "crates-io", "cargo"],
  rotation: {
    url: "https://crates.io/settings/tokens",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "crates-io-api-token",
      title: "crates.io API token",
      format: ["cio", { body: base62(32) }],
      loose: true,
      env: "CARGO_REGISTRY_TOKEN",
      header: { name: "Authorization" },
      examples: (key) => [`CARGO_REGISTRY_TOKEN=${key}`, `cargo login ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 3)}${"x".repeat(32)}`, key.toUpperCase()],
    },
    {
      id: "crates-io-trusted-publishing-token",
      title: "crates.io trusted publishing token",
      docs: "https://crates.io/docs/trusted-publishing",
      format: ["cio_tp_", { body: base62(32) }],
      env: "CARGO_REGISTRY_TOKEN",
      header: { name: "Authorization" },
      examples: (key) => [`CARGO_REGISTRY_TOKEN=${key}`, `token = "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 7)}${"x".repeat(32)}`, key.toUpperCase()],
    },
  ],
});
