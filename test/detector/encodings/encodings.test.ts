// Keys that are written in a code: each rule's, in each code that is looked through, at the place where it is written,
// with the fingerprint of the key as it is.
import { createDetector, type Finding, type Rule } from "@keystow/detector";
import { sampleKey } from "@keystow/detector/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorsOf } from "../../../detector/src/formats/anchors.js";
import { runsOf } from "../../../detector/src/formats/format.js";
import { makeKey } from "../../support/make-key.js";
import { seededRandom } from "../../support/seeded-random.js";

const detector = createDetector();
const base64 = (text: string) => Buffer.from(text).toString("base64");
const hexadecimal = (text: string) => Buffer.from(text).toString("hex");
/** The length of the beginning by which a rule's keys are looked for in every code; 0 if they are not. */
function beginning({ format, public: isPublic }: Rule): number {
  if (!format || isPublic || typeof format[0] !== "string") return 0;
  const { offset, text = "" } = anchorsOf(format)[0] ?? {};
  return offset === 0 && text.length >= 6 && !/^(.)\1*$/.test(text) ? format[0].length : 0;
}

/** What stands for something else in literals: a key that holds it reads differently there. */
const ESCAPING = /[%\\"'`]/;
const isPlain = ({ format = [] }: Rule) => !runsOf(format).some(({ alphabet }) => ESCAPING.test(alphabet));

const rules = detector.rules.filter((rule) => beginning(rule) >= 6 && isPlain(rule));

/** A rule may hand its key to another rule of the same shape, so the secret tells. */
function found(text: string, secret: string): Finding | undefined {
  return detector.scan(text).find((finding) => finding.secret === secret);
}

function expectWritten(text: string, key: string, written: string, reason: string): void {
  const plain = found(`x = "${key}"`, key);
  const finding = found(text, key);
  expect(finding && text.slice(finding.span.start, finding.span.end)).toBe(written);
  expect(finding?.reasons).toContain(reason);
  expect([finding?.fingerprint, finding?.redacted]).toEqual([plain?.fingerprint, plain?.redacted]);
}

const keyOf = (rule: Rule, seed = 1) => sampleKey(rule, seededRandom(seed));
/** Of short bodies one in some hundred reads like words, encoded or not. */
const seedOf = (rule: Rule) => [1, 2, 3, 4].find((seed) => found(`x = "${keyOf(rule, seed)}"`, keyOf(rule, seed)));

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const key = keyOf(rule, seedOf(rule) ?? 1);

  it("is found in base64, wherever it begins in it", () => {
    expectWritten(`data:\n  key: ${base64(key)}\n  user: a\n`, key, base64(key), "written in base64");
    for (const before of ["a=", "ab:", "abc "]) {
      const text = `x: "${base64(`${before}${key}\n# end`)}"`;
      const finding = found(text, key);
      expect(finding?.reasons).toContain("written in base64");
      const letters = text.slice(finding?.span.start, finding?.span.end);
      expect(Math.abs(letters.length - (key.length * 4) / 3)).toBeLessThanOrEqual(2);
    }
  });

  it("is found in hexadecimal", () => {
    expectWritten(`x: ${hexadecimal(key)};`, key, hexadecimal(key), "written in hexadecimal");
    expectWritten(
      `x: ${hexadecimal(key).toUpperCase()};`,
      key,
      hexadecimal(key).toUpperCase(),
      "written in hexadecimal",
    );
  });

  it("is found where literals are put together", () => {
    const cut = beginning(rule);
    for (const joint of ['" + "', '" .\n  "', "' || '", '" "', '" ..\r\n\t"']) {
      const written = key.slice(0, cut) + joint + key.slice(cut, cut + 5) + joint + key.slice(cut + 5);
      expectWritten(`x = "${written}";`, key, written, "put together from 3 literals");
    }
    const continued = `${key.slice(0, cut + 3)}\\\n    ${key.slice(cut + 3)}`;
    expectWritten(`x = "${continued}"`, key, continued, "written on several lines");
  });
});

it("looks for most rules' keys in codes", () => {
  expect(rules.length).toBeGreaterThan(150);
});

describe("a key in a code", () => {
  const github = makeKey("github-personal-access-token");
  const pem = makeKey("pem-private-key");

  it("is found behind escapes of its separators", () => {
    for (const escape of ["\\u005f", "\\x5f", "%5F", "\\u005F", "\\\\u005f"]) {
      const written = github.replace("_", escape);
      expectWritten(`x = "${written}"`, github, written, "written with escapes");
    }
  });

  it("is found in URLs whose slashes are escaped", () => {
    const password = makeKey("url-password");
    const url = `postgres://app:${password}@db.acme.internal/app`;
    for (const text of [`{"url":"${url.replaceAll("/", "\\/")}"}`, `url=${encodeURIComponent(url)}&x=1`]) {
      expect(found(text, password)?.reasons).toContain("written with escapes");
    }
    expect(found(`DATABASE_URL: ${base64(url)}`, password)?.reasons).toContain("written in base64");
  });

  it("is proven if it is: private keys and tokens in base64, on one line and on many", () => {
    for (const key of [pem, makeKey("jwt-signed-token"), github]) {
      const letters = base64(`${key}\n`);
      const wrapped = (width: number, joint: string) =>
        letters.match(new RegExp(`.{1,${width}}`, "g"))?.join(joint) ?? "";
      const texts = [letters, wrapped(76, "\n"), wrapped(64, "\r\n    "), wrapped(64, "\\n"), wrapped(76, '" +\n  "')];
      for (const written of texts) {
        const finding = found(`tls.key: "${written}"\nuser: a`, key);
        // where a line ends in an anchor it cannot be found, and none of these does
        expect([finding?.grade, written.length, finding?.span.start]).toEqual(["proven", written.length, 10]);
      }
    }
  });

  it("is found in a list that is put together, and not in one that is none", () => {
    const pair = `["${github.slice(0, 4)}", "${github.slice(4)}"]`;
    expect(found(`x = ${pair}.join("")`, github)).toBeDefined();
    expect(found(`x = ${pair}`, github)).toBeUndefined();
  });

  it("is judged as any other: placeholders, public keys, suppressions", () => {
    const placeholder = `${github.slice(0, 4)}${"x".repeat(36)}`;
    expect(detector.scan(`a: ${base64(placeholder)}`)).toEqual([]);
    expect(detector.explain(`a: ${base64(placeholder)}`, 8)).toMatchObject({ decidedBy: "placeholder" });
    expect(detector.scan(`a: ${base64(github)} # keystow-disable-line -- a test`)).toEqual([]);
    expect(detector.explain(`a: ${base64(github)}`, 8).reasons).toContain("written in base64");
  });

  it("is redacted as a whole", () => {
    for (const written of [
      base64(github),
      hexadecimal(github),
      github.replace("_", "%5F"),
      `${github.slice(0, 9)}" + "${github.slice(9)}`,
    ]) {
      const redacted = detector.redact(`a "${written}" b`);
      expect(redacted).toBe(`a "${detector.redact(github)}" b`);
    }
  });

  it("is found in one code inside another", () => {
    const split = `k = "${makeKey("stripe-live-secret-key").slice(0, 12)}" + "${makeKey("stripe-live-secret-key").slice(12)}"`;
    expect(found(`x: ${base64(split)}`, makeKey("stripe-live-secret-key"))?.reasons).toEqual(
      expect.arrayContaining(["put together from 2 literals", "written in base64"]),
    );
  });
});

describe("any text", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      " + ",
      "\\",
      "\\u00",
      "%",
      "%5f",
      "=",
      "\n",
      "\\n",
      "\\\n",
      ".join(",
      ",",
      "\u{1F511}",
      "é",
    ),
    fc.base64String({ maxLength: 80 }),
    fc.constantFrom(...[1, 2, 3].map((seed) => base64(`${"a".repeat(seed)}${makeKey("forg-live-key", seed)}`))),
    fc.constantFrom(...[1, 2, 3].map((seed) => makeKey("stripe-live-secret-key", seed).slice(0, 8 + 8 * seed))),
  );

  it("is scanned without an error, and its spans are ordered and in it", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { span } of detector.scan(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});

it("takes the arguments of a command for several texts", () => {
  const key = makeKey("buildkite-api-token");
  const text = `printf '%s' "$OTHER" "Bearer ${key}" 'single quotes'`;
  expect(detector.scan(text, { path: "a.sh" }).map(({ secret }) => secret)).toEqual([key]);
});
