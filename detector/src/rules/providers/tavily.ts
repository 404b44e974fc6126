import { base62, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "tavily",
  name: "Tavily",
  docs: "https://docs.tavily.com/documentation/api-reference/introduction",
  words: ["tavily"],
  rotation: { url: "https://app.tavily.com/home", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "tavily-api-key",
      title: "Tavily API key",
      format: [oneOf("tvly-", "tvly-dev-"), { body: base62(32) }],
      env: "TAVILY_API_KEY",
      header: bearer,
      examples: (key) => [`TAVILY_API_KEY=${key}`, `TavilyClient(api_key="${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `tvly-${"x".repeat(32)}`],
    },
  ],
});
