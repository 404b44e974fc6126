// The five reference providers, end to end in the detector: a fresh key of each in every syntax that
// their users write, found at the exact span, with the right provider, mode and variable.
import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { seededRandom } from "../../support/seeded-random.js";

const detector = createDetector();

interface Reference {
  readonly ruleId: string;
  readonly provider: string;
  readonly mode: string;
  readonly envVar: string;
  readonly host: string;
  /** The header as people write it in front of the key. */
  readonly header: string;
}

const references: readonly Reference[] = [
  {
    ruleId: "forerunner-api-key",
    provider: "Forerunner",
    mode: "unknown",
    envVar: "FORERUNNER_API_KEY",
    host: "app.withforerunner.com",
    header: "Authorization: Bearer ",
  },
  {
    ruleId: "forg-live-key",
    provider: "FORG",
    mode: "live",
    envVar: "FORG_API_KEY",
    host: "forg.pro",
    header: "Authorization: Bearer ",
  },
  {
    ruleId: "forg-test-key",
    provider: "FORG",
    mode: "test",
    envVar: "FORG_API_KEY",
    host: "forg.pro",
    header: "Authorization: Bearer ",
  },
  {
    ruleId: "foura-live-key",
    provider: "FourA",
    mode: "live",
    envVar: "FOURA_API_KEY",
    host: "eu.api.foura.ai",
    header: "Authorization: Bearer ",
  },
  {
    ruleId: "example-api-live-key",
    provider: "Example API",
    mode: "live",
    envVar: "API_KEY",
    host: "api.example.com",
    header: "Authorization: Bearer ",
  },
  {
    ruleId: "foxreach-api-key",
    provider: "FoxReach",
    mode: "unknown",
    envVar: "FOXREACH_API_KEY",
    host: "api.foxreach.io",
    header: "X-API-Key: ",
  },
];

/** How a key is written, by the file it stands in. */
const syntaxes: Readonly<Record<string, (key: string, reference: Reference) => string>> = {
  "client.js": (key, { host, header }) =>
    `const response = await fetch("https://${host}/api/v1/items", {\n  headers: { "${header.split(":")[0]}": "${header.split(": ")[1]}${key}" },\n});\n`,
  "client.ts": (key, { host }) =>
    `const baseUrl: string = "https://${host}";\nexport const apiKey: string = "${key}";\n`,
  "client.py": (key, { host, header }) =>
    `import requests\n\nheaders = {\n    '${header.split(":")[0]}': '${header.split(": ")[1]}${key}',\n}\nrequests.get('https://${host}/api/v1/items', headers=headers)\n`,
  "client.go": (key, { host }) =>
    `package main\n\nconst baseURL = "https://${host}"\n\nconst apiKey string = "${key}"\n\nvar token = \`${key}\`\n`,
  "settings.yaml": (key, { host }) => `api:\n  base_url: https://${host}\n  api_key: ${key}\n  retries: 3\n`,
  "settings.json": (key, { host }) => JSON.stringify({ baseUrl: `https://${host}`, apiKey: key }, undefined, 2),
  ".env": (key, { envVar, host }) => `# ${host}\n${envVar}=${key}\nDEBUG=1\n`,
  "deploy.sh": (key, { envVar, host }) => `#!/bin/sh\nexport ${envVar}="${key}"\ncurl https://${host}/health\n`,
  "notes.md": (key, { host, header }) => `curl -X GET https://${host}/api/v1/items \\\n  -H "${header}${key}"\n`,
};

describe.each(references)("$ruleId", (reference) => {
  describe.each(Object.entries(syntaxes))("in %s", (path, write) => {
    it.each([1, 2, 3, 4, 5])("is found (key %i)", (seed) => {
      const key = makeKey(reference.ruleId, seed);
      const text = write(key, reference);
      const findings = detector.scan(text, { path });
      const places = [...text.matchAll(new RegExp(key.replace(/[.+~/-]/g, "\\$&"), "g"))].map(({ index }) => index);
      expect(findings.map(({ span }) => span)).toEqual(places.map((start) => ({ start, end: start + key.length })));
      for (const finding of findings) {
        expect(finding).toMatchObject({
          ruleId: reference.ruleId,
          provider: reference.provider,
          mode: reference.mode,
          envVar: reference.envVar,
          secret: key,
        });
      }
    });

    it("is found in the file's bytes as well", () => {
      const key = makeKey(reference.ruleId, 9);
      const text = `\u{1F511} ключ\n${write(key, reference)}`;
      expect(detector.scan(new TextEncoder().encode(text), { path })).toEqual(detector.scan(text, { path }));
    });
  });
});

describe("a Forerunner key of any make", () => {
  // The provider documents no shape, so these do not come from the rule's own sampler.
  const bytes = (length: number, seed: number) => {
    const random = seededRandom(seed);
    return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
  };
  const shapes: Readonly<Record<string, (seed: number) => string>> = {
    hexadecimal: (seed) => bytes(16, seed).toString("hex"),
    "long hexadecimal": (seed) => bytes(32, seed).toString("hex"),
    base64: (seed) => bytes(32, seed).toString("base64"),
    base64url: (seed) => bytes(24, seed).toString("base64url"),
    "a UUID": (seed) =>
      bytes(16, seed)
        .toString("hex")
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
    "a prefix of its own": (seed) => `fr_${bytes(20, seed).toString("hex")}`,
  };
  const reference = references[0];

  it.each(Object.entries(shapes))("%s, in every syntax", (_name, make) => {
    for (const [path, write] of Object.entries(syntaxes)) {
      for (let seed = 0; seed < 10; seed++) {
        const key = make(seed);
        if (!reference) throw new RangeError("no reference provider");
        const found = detector.scan(write(key, reference), { path });
        expect(
          found.map(({ secret, provider }) => [secret, provider]),
          path,
        ).toContainEqual([key, "Forerunner"]);
      }
    }
  });
});

describe("what the reference documents print around their keys", () => {
  it.each([
    ["an elided key", (key: string) => `Your API key looks like this: ${key.slice(0, 20)}...`],
    [
      "a placeholder",
      () => 'curl https://app.withforerunner.com/api/v1/properties -H "Authorization: Bearer YOUR_API_KEY"',
    ],
    ["a placeholder behind a prefix", () => 'export FOXREACH_API_KEY="otr_your_key_here"'],
    ["a format", () => "API keys have the format forg_live_{32hex} for production"],
    ["an environment read", () => '"Authorization": `Bearer ${process.env.FORG_API_KEY}`'],
    ["an environment read in Python", () => 'api_key = os.environ["FOXREACH_API_KEY"]'],
  ])("%s is not found", (_name, write) => {
    for (const { ruleId } of references) expect(detector.scan(write(makeKey(ruleId)))).toEqual([]);
  });
});
