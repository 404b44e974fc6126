// A program prints the same before its keys are moved and after, with the `.env` in its environment.
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { programs } from "../../support/programs.js";
import { planFor, planWithPassword, textAfter } from "../../support/remediate.js";
import { isThere, outputOf, runtimes } from "../../support/runtimes.js";

const pem = makeKey("pem-private-key");
/** Quotes and backslashes as an `.env` can hold them. */
const PASSWORDS = ['vX7"q\\9Zr!2k#Lm', "tR4'wq8Zp!2k#Lm", "pW9 z{Q}4é!x%2sK"];

describe.each(runtimes)("$name", (runtime) => {
  const program = programs[runtime.name];
  it
    .skipIf(!isThere(runtime))
    .each(runtime.commands.length > 1 || runtime.name === "go" ? PASSWORDS.slice(0, 1) : PASSWORDS)(
    "prints the same with %j",
    (password) => {
      const key = makeKey("forg-live-key");
      const before = (program?.text ?? "")
        .replace(/\bKEY\b/g, key)
        .replace(/\bLOGIN\b/, `postgres://ann:${password.replace(/[^a-z0-9]/gi, "")}`)
        .replace(/\bPASSWORD\b/, () => program?.escape(password) ?? "")
        .replace(/\bPEM\b/, () => program?.pem(pem) ?? "");
      const written = program?.escape(password) ?? "";
      const plan = before.includes(written)
        ? planWithPassword(runtime.file, before, written)
        : planFor(runtime.file, before);
      const after = textAfter(plan, runtime.file) ?? "";
      const variables = parseEnv(textAfter(plan, ".env") ?? "") as Record<string, string>;
      const expected = outputOf(runtime, before, {});
      expect(expected).not.toContain(" failed: ");
      expect(outputOf(runtime, after, variables)).toBe(expected);
      expect(plan.kept.map(({ reason }) => reason)).toEqual([]);
      expect(after).not.toContain(key);
      expect(Object.values(variables)).toContain(key);
      if (before.includes(written)) expect(Object.values(variables)).toContain(password);
    },
  );
});
