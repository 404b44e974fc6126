import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, it } from "vitest";
import { shellQuote } from "../../../scanner-cli/src/hooks/shell-quote.js";

it("gives words that sh reads back as they were", () => {
  const unit = fc.oneof(
    fc.constantFrom(...Array.from("'\"\\$`! \n\t*~#-")),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  );
  const word = fc.string({ unit }).filter((text) => !text.includes("\0"));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const script = `for word in ${words.map(shellQuote).join(" ")}; do printf '%s\\0' "$word"; done`;
      expect(execFileSync("sh", ["-c", script]).toString()).toBe(words.map((text) => `${text}\0`).join(""));
    }),
  );
});
