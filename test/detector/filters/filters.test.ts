// Each filter: what it stops, and what it must let through.
import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();
const decidedBy = (text: string, offset: number) => detector.explain(text, offset).decidedBy;
const alphabet = Array.from({ length: 36 }, (_, digit) => digit.toString(36)).join("");
const reported = (text: string) => detector.scan(text).length > 0;

describe("placeholder", () => {
  it.each([
    ["a masked body", `ghp_${"x".repeat(36)}`],
    ["zeros", `forg_live_${"0".repeat(32)}`],
    ["a body that counts", `ghp_${alphabet}`],
    ["digits that count", `forg_live_${"1234567890".repeat(4).slice(0, 32)}`],
    ["words", "otr_your_api_key_here_please"],
    ["a sample that says so", ["AKIA", "IOSFODNN7", "EXAMPLE"].join("")],
  ])("stops %s", (_name, key) => {
    expect(decidedBy(`KEY=${key}`, 6)).toBe("placeholder");
  });

  it("lets random keys through, and short samples that do not say what they are", () => {
    expect(reported(makeKey("forg-live-key"))).toBe(true);
    expect(reported(`API_KEY=sk_live_${["abc", "123", "xyz", "789"].join("")}`)).toBe(true);
  });

  it("does not overrule a checksum", () => {
    for (let seed = 0; seed < 50; seed++) expect(reported(makeKey("npm-access-token", seed))).toBe(true);
  });
});

describe("elided", () => {
  it.each(["...", "…", "***", "<snip>"])("stops a key that is cut off with %s", (ellipsis) => {
    const text = `key: ${makeKey("foura-live-key").slice(0, 20)}${ellipsis}`;
    expect(decidedBy(text, 8)).toBe("elided");
  });
  it("lets a key of exact length through, whatever follows", () => {
    const key = makeKey("forg-live-key");
    for (const text of [`**${key}**`, `${key}<br>`, `using ${key}...`, `__${key}__`]) expect(reported(text)).toBe(true);
    expect(detector.scan(`__${makeKey("foxreach-api-key")}__`)[0]?.secret).toBe(makeKey("foxreach-api-key"));
  });
  it("lets a key at the end of a sentence or an element through", () => {
    expect(reported(`The key is ${makeKey("foura-live-key")}.`)).toBe(true);
    expect(reported(`<key>${makeKey("foura-live-key")}</key>`)).toBe(true);
  });
});

describe("public-by-design", () => {
  it("stops publishable keys and says why", () => {
    const key = makeKey("stripe-publishable-key");
    expect(detector.explain(key, 3)).toMatchObject({ outcome: "filtered", decidedBy: "public-by-design" });
    expect(detector.identify(key)?.publicReason).toMatch(/browser/);
  });
  it("stops a Google key only in a Firebase web config", () => {
    const key = makeKey("google-api-key");
    expect(decidedBy(`{ apiKey: "${key}", authDomain: "acme.firebaseapp.com" }`, 12)).toBe("public-by-design");
    expect(reported(`{ apiKey: "${key}", project: "acme" }`)).toBe(true);
  });
});

describe("identifier", () => {
  it.each(["otr_mainLoopControllerSpeed", "fk_live_customer_subscription_items", "otr_12345678901234567890"])(
    "stops %s",
    (text) => {
      expect(reported(text)).toBe(false);
    },
  );
});

describe("values near a provider's name", () => {
  const key = makeKey("forerunner-api-key", 4);
  it.each([
    ["metadata-name", `FORERUNNER_KEY_ID="${key}"`],
    ["words", 'FORERUNNER_API_KEY="staging-forerunner-api-key"'],
    ["path", 'FORERUNNER_TOKEN="config/forerunner/token.production"'],
    ["not-random", `FORERUNNER_API_KEY="${"ab12".repeat(8)}"`],
  ])("are stopped by %s", (filter, text) => {
    expect(decidedBy(text, text.indexOf("=") + 3)).toBe(filter);
  });
  it("are expressions without quotes in code, and text elsewhere", () => {
    const text = `FORERUNNER_API_KEY=${key}`;
    expect(detector.explain(text, 24, { path: "a.ts" }).decidedBy).toBe("bare-expression");
    expect(detector.scan(text, { path: "a.env" })).toHaveLength(1);
    expect(detector.scan(`// ${text}`, { path: "a.ts" })).toHaveLength(1);
    expect(detector.scan(`"https://app.withforerunner.com/?api_key=${key}"`, { path: "a.ts" })).toHaveLength(1);
  });
  it.each([
    ["a default of the shell", (value: string) => `\${FORERUNNER_API_KEY:-${value}}`],
    ["a comment without a space", (value: string) => `//FORERUNNER_API_KEY=${value}`],
    ["the end of a sentence", (value: string) => `// forerunner token: ${value}.`],
    ["the end of a URL", (value: string) => `https://app.withforerunner.com/?token=${value}/`],
    ["white space in the quotes", (value: string) => `FORERUNNER_API_KEY = " ${value} "`],
    ["an argument behind the host", (value: string) => `connect("https://app.withforerunner.com", "${value}")`],
    ["a default behind the name", (value: string) => `FORERUNNER_API_KEY: z.string().default("${value}")`],
  ])("are found at the value alone in %s", (_name, write) => {
    for (const id of ["forerunner-api-key", "forg-live-key"]) {
      const value = makeKey("forerunner-api-key", id.length);
      expect(detector.scan(write(value)).map(({ secret }) => secret)).toEqual([value]);
    }
  });
  it.each([
    ["somebody else's credential", (value: string) => `// forerunner\nSESSION_SECRET="${value}"`],
    ["a digest under the provider's name", () => `forerunner: "${makeKey("forg-live-key").slice(10)}"`],
    ["a digest of a token", (value: string) => `FORERUNNER_TOKEN_SHA256="${value}"`],
    ["a name without a credential's word", (value: string) => `// forerunner\nclient = "${value}"`],
    ["an organisation", (value: string) => `FORERUNNER_ORG="${value}"`],
  ])("are no finding as %s", (_name, write) => {
    expect(detector.scan(write(key)).map(({ ruleId }) => ruleId)).not.toContain("forerunner-api-key");
  });
  it("may be spoken by chance if they have exactly a key's length and a credential's name", () => {
    const spoken = ["banana", "Potato", "Tomato", "Salad7"].join("");
    expect(reported(`VERCEL_TOKEN=${spoken}`)).toBe(true);
    expect(reported(`VERCEL_TOKEN=${spoken.replace("7", "s")}`)).toBe(false);
    expect(reported(`VERCEL_TOKEN_LABEL=${spoken}`)).toBe(false);
  });
  it("are no finding without a name, or far away", () => {
    expect(reported(`forerunner ${key}`)).toBe(false);
    const [far] = detector.scan(`forerunner${"\n".repeat(600)}key = "${key}"`);
    expect(far?.ruleId).toBe("generic-api-key");
  });
});

describe("passwords in URLs", () => {
  it.each([
    "postgres://user:password@localhost/app",
    "postgres://app:${DB_PASSWORD}@db/app",
    "postgres://app:$DB_PASSWORD@db/app",
    "mysql://root:root@127.0.0.1/app",
    "https://YOUR_USERNAME:YOUR_PASSWORD@api.acme.test",
    "amqp://guest:{password}@queue",
    "redis://:%s@cache",
  ])("that are stand-ins are no finding: %s", (text) => {
    expect(reported(text)).toBe(false);
  });
  it("that are values are, at the password alone", () => {
    const password = makeKey("url-password", 2);
    const [finding] = detector.scan(`DATABASE_URL=postgres://app:${password}@db.acme.test:5432/app`);
    expect(finding).toMatchObject({ ruleId: "url-password", grade: "named", secret: password });
  });
});
