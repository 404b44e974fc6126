// Runs a rule's cases on ESLint 9 and on the newest, with ESLint's own parser and with that of TypeScript.
import * as typescriptParser from "@typescript-eslint/parser";
import { RuleTester as TypedRuleTester } from "@typescript-eslint/rule-tester";
import type { Rule } from "eslint";
import { RuleTester as RuleTester9 } from "eslint9";
import * as espree from "espree";
import { afterAll, describe, it } from "vitest";

interface Suggested {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly output: string;
}

interface Expected {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly line?: number;
  readonly column?: number;
  readonly suggestions?: readonly Suggested[];
}

export interface ValidCase {
  readonly name: string;
  readonly code: string;
  readonly options?: readonly object[];
  readonly filename?: string;
  /** Set for code that only a parser of TypeScript reads. */
  readonly typescript?: boolean;
}

export interface InvalidCase extends ValidCase {
  readonly errors: readonly Expected[];
}

interface Cases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

const frame = { afterAll, describe, it, itOnly: it.only };
Object.assign(TypedRuleTester, frame);
Object.assign(RuleTester9, frame);

const PARSERS = { espree, typescript: typescriptParser } as const;

/** Runs all cases, each in the four surroundings; those in TypeScript only where they can be parsed. */
export function runRule(name: string, rule: Rule.RuleModule, cases: Cases): void {
  for (const [parserName, parser] of Object.entries(PARSERS)) {
    const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } }, sourceType: "module" };
    for (const [version, Tester] of [
      ["newest", TypedRuleTester],
      ["9", RuleTester9],
    ] as const) {
      const tester = new Tester({ languageOptions } as never);
      describe(`ESLint ${version} with ${parserName}`, () => {
        tester.run(name, rule as never, runnable(cases, parserName === "typescript") as never);
      });
    }
  }
}

/** The cases that a parser reads, without what no tester knows. */
function runnable({ valid, invalid }: Cases, readsTypescript: boolean) {
  const choose = <Case extends ValidCase>(cases: readonly Case[]) =>
    cases
      .filter(({ typescript = false }) => readsTypescript || !typescript)
      .map(({ typescript, ...one }) => ({ ...one, filename: one.filename ?? (typescript ? "file.ts" : "file.jsx") }));
  return { valid: choose(valid), invalid: choose(invalid) };
}
