import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "adafruit",
  name: "Adafruit IO",
  docs: "https://io.adafruit.com/api/docs/#authentication",
  words: ["adafruit", "io_key", "io.adafruit.com"],
  rotation: {
    url: "https://io.adafruit.com",
    steps: ["Regenerate the key under My Key, which replaces it.", "Deploy the new one."],
  },
  rules: [
    {
      // the prefix is the vendor's; that 28 letters and digits follow is known from scanners' rules
      id: "adafruit-io-key",
      title: "Adafruit IO key",
      format: ["aio_", { body: base62(28) }],
      loose: true,
      env: "ADAFRUIT_IO_KEY",
      header: { name: "X-AIO-Key" },
      examples: (key) => [`ADAFRUIT_IO_KEY=${key}`, `#define IO_KEY "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `aio_${"x".repeat(28)}`],
    },
  ],
});
