// The plugin: what ESLint loads, put together. It holds no logic of its own.
import type { ESLint, Linter, Rule } from "eslint";
import { name, version } from "../package.json";
import { configsOf } from "./configs.js";
import { textLanguage } from "./language/text-language.js";
import { noClientExposedKeys } from "./rules/no-client-exposed-keys.js";
import { noHardcodedKeys } from "./rules/no-hardcoded-keys.js";
import { noKeyInUrl } from "./rules/no-key-in-url.js";
import { noKeyLogging } from "./rules/no-key-logging.js";

export type { NoClientExposedKeysOptions } from "./rules/client-exposed/reporter.js";
export type { AllowedValue, NoHardcodedKeysOptions } from "./rules/no-hardcoded-keys-options.js";
export type { NoKeyInUrlOptions } from "./rules/no-key-in-url.js";
export type { NoKeyLoggingOptions } from "./rules/no-key-logging.js";

/** `eslint-plugin-keystow`, for flat configs. */
export interface KeystowPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: "keystow" };
  readonly rules: {
    readonly "no-hardcoded-keys": Rule.RuleModule;
    readonly "no-client-exposed-keys": Rule.RuleModule;
    readonly "no-key-in-url": Rule.RuleModule;
    readonly "no-key-logging": Rule.RuleModule;
  };
  readonly configs: Readonly<Record<"recommended" | "strict" | "text" | "allText", Linter.Config>>;
}

const plugin: KeystowPlugin = {
  meta: { name, version, namespace: "keystow" },
  languages: { text: textLanguage as unknown as NonNullable<ESLint.Plugin["languages"]>[string] },
  rules: {
    "no-hardcoded-keys": noHardcodedKeys,
    "no-client-exposed-keys": noClientExposedKeys,
    "no-key-in-url": noKeyInUrl,
    "no-key-logging": noKeyLogging,
  },
  configs: configsOf(() => plugin),
};

export default plugin;
