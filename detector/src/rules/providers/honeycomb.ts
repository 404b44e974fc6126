import { base36, hex, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

// The third letter names the region, of which there are few so far; any may follow.
const prefixes = Array.from("abcdefghijklmnopqrstuvwxyz", (region) => [`hc${region}ik_`, `hc${region}ic_`]).flat();

export default defineProvider({
  id: "honeycomb",
  name: "Honeycomb",
  docs: "https://docs.honeycomb.io/api/authentication",
  words: ["honeycomb"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "honeycomb-ingest-key",
      title: "Honeycomb ingest key",
      format: [oneOf(...prefixes), { body: base36(58) }],
      env: "HONEYCOMB_API_KEY",
      header: { name: "X-Honeycomb-Team" },
      examples: (key) => [`HONEYCOMB_API_KEY=${key}`, `{"token": "${key}"}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 6)}${"x".repeat(58)}`, key.toUpperCase()],
    },
    {
      // of a classic environment
      id: "honeycomb-legacy-key",
      title: "Honeycomb API key",
      context: { words: ["honeycomb"], value: [{ body: hex(32) }] },
      env: "HONEYCOMB_API_KEY",
      examples: (key) => [`HONEYCOMB_API_KEY=${key}`, `honeycomb_api_key: "${key}"`],
      nearMisses: (key) => [key, `HONEYCOMB_API_KEY=${key}0`, `HONEYCOMB_DATASET_ID="${key}"`],
    },
  ],
});
