// What the editor shows of a finding: the words, the severity, the exact place.
import { createDetector, createLocator, type Finding, type Grade, type Mode } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiagnosticData, diagnosticData } from "../../../extension/src/diagnostics/diagnostic-data.js";
import { inEnglish } from "../../support/in-english.js";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();

describe("the range", () => {
  it("holds the secret and nothing else, whatever stands around it", () => {
    const around = fc.array(fc.constantFrom("a ", "\n", "\r\n", "\r", "\u{1F511}", "\u4E2D ", "\t", "\u2028"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(around, around, fc.nat(), (before, after, seed) => {
        const key = makeKey("forg-live-key", seed);
        const text = `${before.join("")}"${key}"${after.join("")}`;
        expect(show(text).map(({ range }) => slice(text, range))).toEqual([key]);
      }),
    );
  });

  it("spans the lines of a key of several lines", () => {
    const pem = makeKey("pem-private-key");
    const lines = pem.split("\n");
    expect(show(`key: |\r\n${pem}\r\n`)[0]?.range).toEqual({
      startLine: 1,
      startCharacter: 0,
      endLine: lines.length,
      endCharacter: lines.at(-1)?.length,
    });
  });
});

describe("the words", () => {
  it("name the key and how sure it is", () => {
    expect(only(show(`use("${makeKey("forg-live-key")}")`))).toMatchObject({
      message: "FORG live API key in source (exact format).",
      ruleId: "forg-live-key",
      severity: "error",
      related: [],
    });
  });

  it.each<[Grade, string]>([
    ["proven", "proven by its own content"],
    ["provider", "exact format"],
    ["named", "known by what stands around it"],
    ["suspicious", "looks random"],
  ])("say %s as %j", (grade, words) => {
    expect(showAs({ grade }).message).toBe(`FORG live API key in source (${words}).`);
  });

  it("begin with a capital letter", () => {
    expect(showAs({ title: "private key" }).message).toMatch(/^Private key in source/);
  });

  it("add what else is wrong there", () => {
    const [shown] = show(`fetch(url, { headers: { "X-API-Key": "${makeKey("forg-live-key")}" } })`);
    expect(shown?.message).toMatch(
      /^FORG live API key in source \(exact format\)\. Also: .*Authorization: Bearer.*\.$/,
    );
  });

  it("hold no secret, whatever the rule", () => {
    for (const { id, examples } of detector.rules) {
      const key = makeKey(id);
      for (const text of examples(key)) expect(JSON.stringify(show(text)), id).not.toContain(key);
    }
  });
});

describe("the severity", () => {
  it.each<[Mode, Grade, string]>([
    ["live", "provider", "error"],
    ["unknown", "named", "error"],
    ["test", "provider", "warning"],
    ["live", "suspicious", "warning"],
  ])("of a %s key of grade %s is %s", (mode, grade, severity) => {
    expect(showAs({ mode, grade }).severity).toBe(severity);
  });
});

describe("further facts", () => {
  it("are the provider's page, where there is one", () => {
    expect(showAs({ docsUrl: "https://forg.pro/docs" }).docsUrl).toBe("https://forg.pro/docs");
    expect(only(show(makeKey("forg-live-key")))).not.toHaveProperty("docsUrl");
  });

  it("are the other parts of the credential, each at its place", () => {
    const id = makeKey("aws-access-key");
    const secret = makeKey("aws-secret-access-key");
    const text = `AWS_ACCESS_KEY_ID=${id}\r\nAWS_SECRET_ACCESS_KEY=${secret}\r\n`;
    const { range, related } = only(show(text));
    expect(slice(text, range)).toBe(id);
    expect(related.map((part) => slice(text, part.range))).toEqual([secret]);
    expect(related[0]?.message).toMatch(/^AWS secret access key \(.*\)$/);
    expect(JSON.stringify(related)).not.toContain(secret);
  });
});

function show(text: string): DiagnosticData[] {
  const locator = createLocator(text);
  return detector.scan(text).map((finding) => diagnosticData(finding, locator, inEnglish));
}

/** A real finding, changed in some facts. */
function showAs(changes: Partial<Finding>): DiagnosticData {
  const text = makeKey("forg-live-key");
  return diagnosticData({ ...only(detector.scan(text)), ...changes }, createLocator(text), inEnglish);
}

function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new RangeError(`one is expected, not ${items.length}`);
  return item;
}

/** What a range holds, counted in lines as editors count them. */
function slice(text: string, { startLine, startCharacter, endLine, endCharacter }: DiagnosticData["range"]): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = (line: number, character: number) => lines.slice(0, line).join("").length + character;
  return text.slice(offset(startLine, startCharacter), offset(endLine, endCharacter));
}
