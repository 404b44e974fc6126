import { base36, hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "openweather",
  name: "OpenWeather",
  docs: "https://openweathermap.org/appid",
  words: ["openweather", "pyowm"],
  rotation: {
    url: "https://home.openweathermap.org/api_keys",
    steps: ["Generate a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "openweather-api-key",
      title: "OpenWeather API key",
      context: { words: ["openweather", "pyowm"], value: [{ body: base36(32) }], usual: [{ body: hex(32) }] },
      env: "OPENWEATHER_API_KEY",
      examples: (key) => [`OPENWEATHER_API_KEY=${key}`, `owm = pyowm.OWM(api_key='${key}')`],
      nearMisses: (key) => [key, `OPENWEATHER_API_KEY=${key.slice(1)}`, `OPENWEATHER_API_KEY=${key}0`],
    },
  ],
});
