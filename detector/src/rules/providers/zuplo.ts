import { crc32Hex } from "../../checksums/checksum.js";
import { base36, hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "zuplo",
  name: "Zuplo",
  docs: "https://zuplo.com/docs/articles/api-key-management",
  words: ["zuplo"],
  rotation: { url: "https://portal.zuplo.com/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "zuplo-consumer-key",
      title: "Zuplo API key",
      format: ["zpka_", { body: base36(32) }, "_", { check: hex(8) }],
      checksum: crc32Hex("check", { prefixLength: "zpka_".length, separatorLength: 1 }),
      env: "ZUPLO_API_KEY",
      header: bearer,
      examples: (key) => [`ZUPLO_API_KEY=${key}`, `Authorization: Bearer ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `zpka_${"x".repeat(41)}`],
    },
  ],
});
