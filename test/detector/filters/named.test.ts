// What each filter of assignments stops, and what looks alike and has to pass.
import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();
const key = makeKey("generic-token", 9);
const password = makeKey("generic-password", 2);
const hex = makeKey("forg-live-key", 3).slice(-32);

/** Put together here, so that this file holds none. */
const word = ["hun", "ter"].join("");
const digits = ["482", "13"].join("");

/** The filter that decides about the value behind the last `=`, `:` or quote, or `reported`. */
function decidedAbout(text: string, value: string, path?: string): string | undefined {
  const { outcome, decidedBy } = detector.explain(
    text,
    text.lastIndexOf(value) + 1,
    path === undefined ? {} : { path },
  );
  return outcome === "reported" ? outcome : decidedBy;
}

describe("an assignment is stopped by", () => {
  it.each([
    ["public-name", `csrf_token = "${key}"`, key],
    ["metadata-name", `api_key_id: "${key}"`, key],
    ["environment-read", 'password: "$DB_PASSWORD"', "DB_PASSWORD"],
    ["environment-read", 'password: "prefix-${NAME}"', "prefix"],
    ["encrypted", `password: "encrypted:${key}"`, "encrypted"],
    ["syntax", "password: read_password()", "read_password"],
    ["syntax", "login --password --verbose", "--verbose"],
    ["url", 'token: "https://acme.test/oauth/token"', "https"],
    ["email", 'password: "somebody@acme.test"', "somebody"],
    ["path", 'secret: "/run/secrets/database"', "/run"],
    ["path", "credentials: service-account.json", "service"],
    ["number", "token: 3600", "3600"],
    ["number", "api_key: 2024-01-31", "2024"],
    ["number", 'token: "io.acme/client-token-1.2.3"', "io.acme"],
    ["keyword", 'token: "string"', "string"],
    ["keyword", 'host_key: "ecdsa-sha2-nistp256"', "ecdsa"],
    ["prose", 'password: "Enter your password"', "Enter"],
    ["same-as-name", 'api_key: "api-key"', "api-key"],
    ["placeholder", 'password: "changeme123"', "changeme"],
    ["placeholder", 'secret: "my-test-value"', "my-test"],
    ["digest", `key: "${hex}"`, hex],
    ["words", 'secret: "customer-invoices"', "customer"],
    ["words", 'token: "blue7"', "blue7"],
    ["not-random", `token: "${"ab12".repeat(6)}"`, "ab12"],
  ])("%s: %s", (filter, text, value) => {
    expect(decidedAbout(text, value)).toBe(filter);
  });

  it("bare-expression, in code", () => {
    expect(decidedAbout(`password = ${password};`, password, "a.py")).toBe("bare-expression");
    expect(decidedAbout(`password = ${password}`, password, "a.ini")).toBe("reported");
  });
});

describe("an assignment passes", () => {
  it.each([
    ["a password that is a word", `password: "${word}"`, word],
    ["a password of digits in quotes", `password: "${digits}"`, digits],
    ["a password with symbols", `DB_PASSWORD="${word}$3!${word}"`, `$3!${word}`],
    ["a digest's shape under a sure name", `api_key: "${hex}"`, hex],
    ["a digest's shape near a provider's name", `acme_key = "${hex}"`, hex],
    ["a value that holds a word", `client_secret = "acme-${key}"`, key],
    ["a credential in a sentence", `The password: ${password}, and then log in.`, password],
    ["a comment's", `// token: ${key}`, key],
  ])("%s", (_name, text, value) => {
    expect(decidedAbout(text, value)).toBe("reported");
  });
});
