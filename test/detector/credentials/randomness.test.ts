// The model tells values that are drawn from values that are written. Samples come from fixed seeds, so that the shares
// are the same in every run.
import { describe, expect, it } from "vitest";
import { features } from "../../../detector/src/credentials/model/features.js";
import { randomness } from "../../../detector/src/credentials/model/randomness.js";
import { spelling } from "../../../detector/src/credentials/model/spelling.js";
import { TRIGRAMS } from "../../../detector/src/credentials/model/trigrams.js";
import { WEIGHTS } from "../../../detector/src/credentials/model/weights.js";
import { seededRandom } from "../../support/seeded-random.js";

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGITS = "0123456789";

function drawn(alphabet: string, length: number, count = 500): readonly string[] {
  const random = seededRandom(length);
  return Array.from({ length: count }, () =>
    Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join(""),
  );
}

describe("randomness", () => {
  it.each([
    ["hexadecimal", `${DIGITS}abcdef`, 32],
    ["base32", `${UPPER}234567`, 32],
    ["base36", LOWER + DIGITS, 20],
    ["base62", LOWER + UPPER + DIGITS, 20],
    ["base64url", `${LOWER}${UPPER}${DIGITS}-_`, 24],
    ["small letters", LOWER, 20],
    ["letters", LOWER + UPPER, 20],
  ])("is seen in nearly all of %s", (_name, alphabet, length) => {
    const values = drawn(alphabet, length);
    expect(values.filter((value) => randomness(value) > 0).length / values.length).toBeGreaterThanOrEqual(0.99);
  });

  it.each([
    "correctHorseBatteryStaple",
    "database_connection_string",
    "my-application-name",
    "UserAuthenticationProvider",
    "MAX_RETRY_COUNT",
    "invalid request header",
    "getElementById",
    "nextLastSignificantToken",
    "content.loading.message",
    "createElement2",
  ])("is not seen in %s", (value) => {
    expect(randomness(value)).toBeLessThan(0);
  });

  it("costs no more for a megabyte than for its beginning", () => {
    const value = "aB3".repeat(400_000);
    expect(randomness(value)).toBe(randomness(value.slice(0, 96)));
  });
});

describe("what the script has written", () => {
  it("is a weight for each feature, and two bits for each three letters", () => {
    expect(WEIGHTS).toHaveLength(features("a").length);
    expect(Buffer.from(TRIGRAMS, "base64")).toHaveLength(Math.ceil(27 ** 3 / 4));
  });
});

describe("spelling", () => {
  it("is high for words, and low for letters that stand in no word", () => {
    expect(spelling("connection")).toBeGreaterThan(1);
    expect(spelling("xqzjvkwq")).toBeLessThan(-2);
  });
});
