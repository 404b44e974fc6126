// Text that is written in base64, escapes or several literals is read in linear time.
import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { growth, LENGTH, type Pile, repeated, WELL_BELOW_QUADRATIC } from "./growth.js";

const detector = createDetector();

const BASE64_ANCHORS = ["a", "ab", "abc"].map((before) =>
  Buffer.from(`${before}-----BEGIN RSA PRIVATE KEY-----`).toString("base64"),
);

describe("text in a code", () => {
  const literals = (joint: string) => repeated(`sk_live_ab${joint}`);
  const piles: Readonly<Record<string, Pile>> = {
    "base64 of anchors": repeated(BASE64_ANCHORS.join("")),
    "base64 of anchors in lines": repeated(`${BASE64_ANCHORS.join("").slice(0, 64)}\n`),
    "base64 without anchors": repeated(Buffer.from("the quick brown fox").toString("base64")),
    "base64 in base64": (size) => Buffer.from(repeated(BASE64_ANCHORS.join(""))(size)).toString("base64"),
    "hexadecimal of anchors": repeated(Buffer.from("github_pat_").toString("hex")),
    "literals that are put together": literals('" + "'),
    "literals in a list": literals('", "'),
    "literals without an end": literals('" +'),
    "continued lines": literals("\\\n"),
    escapes: literals("\\u005f"),
    "escapes in octets": repeated("%5fa"),
    "escaped backslashes": repeated("sk_live_\\\\\\\\"),
    "escaped slashes": repeated(":\\/\\/a:bcd@"),
  };

  it.each(Object.entries(piles))("grows with the text for %s", { retry: 3 }, (_name, pile) => {
    expect(growth(pile, (text) => detector.scan(text), LENGTH / 5)).toBeLessThan(WELL_BELOW_QUADRATIC);
  });
});
