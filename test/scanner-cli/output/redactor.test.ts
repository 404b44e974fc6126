import { createDetector } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMessages } from "../../../scanner-cli/src/output/messages.js";
import { createRedactor } from "../../../scanner-cli/src/output/redactor.js";
import { makeKey } from "../../support/make-key.js";
import { holdsPieceOf } from "../../support/secret-pieces.js";

const detector = createDetector();
/** What may be shown of a key: its public prefix. */
const publicPrefix = (key: string) => detector.redact(key).split("****", 1)[0] ?? "";
const secretRule = fc.constantFrom(...detector.rules.filter((rule) => rule.format && !rule.public && !rule.loose));

const printed = (use: (messages: ReturnType<typeof createMessages>, learn: (secret: string) => void) => void) => {
  const redactor = createRedactor();
  let text = "";
  const write = (part: string) => (text += part);
  use(createMessages({ write }, redactor), (secret) => {
    redactor.learn(secret);
  });
  return text;
};

describe("standard error", () => {
  it("shows no key, and no piece of one", () => {
    fc.assert(
      fc.property(secretRule, fc.nat(), fc.constantFrom("error", "note", "crash"), (rule, seed, kind) => {
        const key = makeKey(rule.id, seed);
        const text = printed((messages) => {
          if (kind === "crash") messages.crash(new Error(`it broke at "${key}" here`));
          else messages[kind](`something about "${key}" here`);
        });
        expect(text).toContain(kind === "crash" ? "it broke" : "something about");
        expect(holdsPieceOf(key, text, publicPrefix(key))).toBe(false);
      }),
    );
  });

  it("shows no piece of a secret of this run, whatever it looks like", () => {
    const secret = Array.from({ length: 40 }, (_, at) => "klmnopqrstuvwxyz"[(at * 7) % 16]).join("");
    const text = printed((messages, learn) => {
      learn(secret);
      messages.error(`token ${secret.slice(3, 33)} is wrong`);
    });
    expect(text).toMatch(/^keystow: token \*{4}\S* is wrong\n$/);
    expect(holdsPieceOf(secret, text)).toBe(false);
  });

  it("withholds what JSON.parse says, which quotes its input", () => {
    const text = printed((messages) => {
      try {
        JSON.parse(`{"a": quoted-input-here}`);
      } catch (error) {
        messages.crash(error);
      }
    });
    expect(text).toContain("SyntaxError");
    expect(text).not.toContain("quoted");
  });

  it("is one line a message, whatever stands in it", () => {
    const text = printed((messages) => {
      messages.error("no file a\nkeystow: 0 keys\u001b[2J");
    });
    expect(text).toBe("keystow: no file a\\nkeystow: 0 keys\\u001b[2J\n");
  });

  it("tells where a crash came from", () => {
    const text = printed((messages) => {
      messages.crash(new RangeError("out of range"), "commit stopped, ");
    });
    expect(text).toMatch(/^keystow: commit stopped, a bug in keystow stopped it: RangeError: out of range\n {4}at .+/);
  });
});
