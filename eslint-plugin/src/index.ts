// The plugin: what ESLint loads, put together. It holds no logic of its own.
import type { ESLint, Linter, Rule } from "eslint";
import { name, version } from "../package.json";
import { configsOf } from "./configs.js";
import { textLanguage } from "./language/text-language.js";
import { noHardcodedKeys } from "./rules/no-hardcoded-keys.js";

export type { AllowedValue, NoHardcodedKeysOptions } from "./rules/no-hardcoded-keys-options.js";

/** `eslint-plugin-keystow`, for flat configs. */
export interface KeystowPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: "keystow" };
  readonly rules: { readonly "no-hardcoded-keys": Rule.RuleModule };
  readonly configs: Readonly<Record<"recommended" | "strict" | "text" | "allText", Linter.Config>>;
}

const plugin: KeystowPlugin = {
  meta: { name, version, namespace: "keystow" },
  languages: { text: textLanguage as unknown as NonNullable<ESLint.Plugin["languages"]>[string] },
  rules: { "no-hardcoded-keys": noHardcodedKeys },
  configs: configsOf(() => plugin),
};

export default plugin;
