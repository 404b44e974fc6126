// What the detector promises of any text: spans, one finding per secret, the same for bytes, no exception, linear time.
import { createDetector } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeKey } from "../support/make-key.js";
import { seededRandom } from "../support/seeded-random.js";

const detector = createDetector();
const ids = detector.rules.filter((rule) => !rule.public && !rule.context).map(({ id }) => id);
const keys = fc.tuple(fc.constantFrom(...ids), fc.nat(500)).map(([id, seed]) => makeKey(id, seed));
const noise = fc.string({
  unit: fc.constantFrom("a", " ", "\n", "\r\n", '"', "=", "é", "\u{1F511}", "://", "-----BEGIN ", "eyJ", "sk_live_"),
});

describe("a scan", () => {
  it("gives spans that hold the secret, in order, without overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, keys), { maxLength: 12 }), (pieces) => {
        const text = pieces.join("\n");
        let end = 0;
        for (const finding of detector.scan(text)) {
          expect(text.slice(finding.span.start, finding.span.end)).toBe(finding.secret);
          expect(finding.span.start).toBeGreaterThanOrEqual(end);
          expect(JSON.stringify({ ...finding, secret: "", related: [] })).not.toContain(finding.secret);
          end = finding.span.end;
        }
      }),
    );
  });

  it("finds the same in a text and in its bytes", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, keys), { maxLength: 8 }), (pieces) => {
        const text = pieces.join(" ");
        expect(detector.scan(Buffer.from(text))).toEqual(detector.scan(text));
        expect(detector.scan(Buffer.from(`\ufeff${text}`, "utf16le"))).toEqual(detector.scan(text));
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), noise), fc.nat(), (text, offset) => {
        detector.scan(text);
        detector.identify(text);
        detector.explain(text, offset);
        detector.redact(text);
      }),
    );
    expect(detector.scan(new Uint8Array(64))).toEqual([]);
  });

  it("is the same each time", () => {
    const text = ids.map((id) => `${id} ${makeKey(id)}`).join("\n");
    expect(detector.scan(text)).toEqual(detector.scan(text));
    expect(createDetector().scan(text)).toEqual(detector.scan(text));
  });
});

describe("one finding per secret", () => {
  it("joins an AWS access key and the secret beside it", () => {
    const id = makeKey("aws-access-key");
    const secret = makeKey("aws-secret-access-key");
    const text = `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
    const findings = detector.scan(text, { path: "credentials" });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ruleId: "aws-access-key",
      secret: id,
      related: [{ title: "AWS secret access key", secret, envVar: "AWS_SECRET_ACCESS_KEY" }],
    });
  });

  it("finds an AWS secret that stands before its id, and one without a name", () => {
    const id = makeKey("aws-access-key");
    const secret = makeKey("aws-secret-access-key");
    expect(detector.scan(`connect("${secret}", "${id}")`)[0]?.related?.[0]?.secret).toBe(secret);
  });

  it("pairs each id with the secret that is nearest", () => {
    const ids = [1, 2].map((seed) => makeKey("aws-access-key", seed));
    const secrets = [1, 2].map((seed) => makeKey("aws-secret-access-key", seed));
    const text = `[("${secrets[0] ?? ""}", "${ids[0] ?? ""}"), ("${secrets[1] ?? ""}", "${ids[1] ?? ""}")]`;
    expect(detector.scan(text).map(({ related }) => related?.[0]?.secret)).toEqual(secrets);
    for (const secret of secrets) expect(detector.redact(text)).not.toContain(secret);
  });

  it("leaves other providers' keys beside an AWS id alone", () => {
    // a Forerunner key may have the very shape of an AWS secret
    const others = ["forerunner-api-key", "foxreach-api-key", "foura-live-key", "stripe-live-secret-key"];
    const text = ["aws-access-key", ...others]
      .map((id) => `${id.replaceAll("-", "_")} = "${makeKey(id, 3)}"`)
      .join("\n");
    const findings = detector.scan(text);
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual(["aws-access-key", ...others].sort());
    // nor is a half that was let go claimed
    expect(findings.flatMap(({ reasons }) => reasons).join()).not.toContain("stands beside it");
  });

  it("does not take a digest for an AWS secret", () => {
    const digest = makeKey("forg-live-key").slice(10).padEnd(40, "0a1b2c3d");
    expect(detector.scan(`${makeKey("aws-access-key")} ${digest}`)[0]?.related).toBeUndefined();
  });

  it("names the provider that stands nearby where several share a format", () => {
    const body = makeKey("clerk-live-secret-key", 3).slice(8, 52);
    const key = `sk_live_${body}`;
    const ruleOf = (text: string) => detector.scan(text).map(({ ruleId }) => ruleId);
    expect(ruleOf(`STRIPE_SECRET_KEY=${key}`)).toEqual(["stripe-live-secret-key"]);
    expect(ruleOf(`CLERK_SECRET_KEY=${key}`)).toEqual(["clerk-live-secret-key"]);
    expect(ruleOf(`curl https://api.example.com -H "Authorization: Bearer ${key}"`)).toEqual(["example-api-live-key"]);
    expect(ruleOf(`STRIPE=${key.slice(0, 20)}`)).toEqual(["example-api-live-key"]);
    const [finding] = detector.scan(`STRIPE_SECRET_KEY=${key}`);
    expect(finding?.reasons.join()).toMatch(/also fits: .*Clerk live secret key/);
  });

  it("says a password in a URL, not the key that stands in its place, only if it is no key", () => {
    const key = makeKey("github-personal-access-token");
    expect(detector.scan(`https://user:${key}@github.com/a/b.git`).map(({ ruleId }) => ruleId)).toEqual([
      "github-personal-access-token",
    ]);
  });
});

describe("explain", () => {
  it("says reported where a finding or its other half stands, and nowhere else", () => {
    const pieces = fc.array(fc.oneof(noise, keys), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, fc.nat(), (list, seed) => {
        const text = `postgres://u:${list.join("-")}@host ${list.join(" ")}`;
        const offset = seed % text.length;
        const holds = ({ span }: { span: { start: number; end: number } }) => span.start <= offset && offset < span.end;
        const isFound = detector.scan(text).some((one) => holds(one) || (one.related ?? []).some(holds));
        expect(detector.explain(text, offset).outcome === "reported").toBe(isFound);
      }),
    );
  });
});

describe("grades", () => {
  const gradeOf = (text: string) => detector.scan(text)[0]?.grade;
  it("are proven by a checksum or by structure", () => {
    expect(gradeOf(makeKey("github-personal-access-token"))).toBe("proven");
    expect(gradeOf(makeKey("gitlab-routable-token"))).toBe("proven");
    expect(gradeOf(makeKey("jwt-signed-token"))).toBe("proven");
    expect(gradeOf(makeKey("pem-private-key"))).toBe("proven");
  });
  it("fall to the provider's format if the checksum is wrong, and say so", () => {
    const key = makeKey("github-personal-access-token");
    const wrong = key.slice(0, -6) + (key.endsWith("000000") ? "000001" : "000000");
    expect(detector.scan(wrong)[0]).toMatchObject({ grade: "provider" });
    expect(detector.scan(wrong)[0]?.reasons).toContain("checksum does not match");
  });
  it("below the least one that is asked for are not reported", () => {
    const text = `FORERUNNER_API_KEY=${makeKey("forerunner-api-key")}`;
    expect(gradeOf(text)).toBe("named");
    const strict = createDetector({ minGrade: "provider" });
    expect(strict.scan(text)).toEqual([]);
    expect(strict.explain(text, 30)).toMatchObject({ outcome: "filtered", decidedBy: "min-grade" });
  });
});

describe("options", () => {
  it("switch rules and providers off", () => {
    const text = `${makeKey("forg-live-key")} ${makeKey("forg-test-key")}`;
    const scan = (...disabledRules: string[]) => createDetector({ disabledRules }).scan(text).length;
    expect([scan(), scan("forg-live-key"), scan("forg")]).toEqual([2, 1, 0]);
  });
  it("allow a value by its fingerprint, wherever it stands", () => {
    const key = makeKey("forg-live-key");
    const { fingerprint } = detector.scan(key)[0] ?? {};
    const allow = [{ fingerprint: fingerprint ?? "", reason: "revoked sample" }];
    const text = `const a = "${key}";`;
    expect(createDetector({ allow }).scan(text)).toEqual([]);
    expect(createDetector({ allow }).explain(text, 12)).toMatchObject({
      outcome: "filtered",
      decidedBy: "allowlist",
      reasons: expect.arrayContaining(["allowed in the config: revoked sample"]) as unknown,
    });
  });
});

describe("time", () => {
  // Ratios of lengths, not limits of time: four times the text may cost four times the work, not sixteen.
  const piles: Readonly<Record<string, string>> = {
    "a word of a provider": "forerunner ",
    "names near a provider": 'forerunner_key="" Authorization: Bearer ',
    "a prefix": "sk_live_",
    "an anchor in a run": "eyJ",
    "token parts": "eyJhbGciOiJIUzI1NiJ9.",
    "armour that never ends": "-----BEGIN PRIVATE KEY-----\n",
    "URLs without a password": "a://b:",
    "one long run": "a",
    quotes: '"',
    "almost values": `FORERUNNER_API_KEY=${"a1".repeat(40)} `,
    "access keys": "AKIA" + "ABCDEFGHIJKLMNOP ",
  };
  it.each(Object.entries(piles))("grows with the text for %s", { retry: 3 }, (_name, piece) => {
    // processor time, because other programs' work must not count
    const cost = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const times = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        detector.scan(text);
        return process.cpuUsage(start).user / 1000;
      });
      return Math.max(2, Math.min(...times));
    };
    cost(20_000);
    expect(cost(800_000) / cost(200_000)).toBeLessThan(10);
  });
});

it("reads a long random text without a finding", () => {
  const random = seededRandom(5);
  const text = Array.from({ length: 200_000 }, () => String.fromCharCode(33 + Math.floor(random() * 90))).join("");
  expect(detector.scan(text)).toEqual([]);
});
