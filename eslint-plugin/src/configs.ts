// The flat configs: which rules, on which files, as what language.
import type { ESLint, Linter } from "eslint";

/** Files with keys that ESLint does not look at by itself. Those of `@eslint/json`, `markdown` and `css` come from there. */
const TEXT_FILES = [
  "**/.env",
  "**/.env.*",
  "**/*.env",
  "**/.npmrc",
  "**/.yarnrc.yml",
  "**/.netrc",
  "**/.pypirc",
  "**/Dockerfile",
  "**/Dockerfile.*",
  "**/*.Dockerfile",
  "**/Makefile",
  "**/Jenkinsfile",
  "**/Gemfile",
  "**/*.{yml,yaml,toml,ini,cfg,conf,properties,xml,plist,csv,txt,sql,http,rest,tf,tfvars,hcl,gradle,graphql,prisma}",
  "**/*.{py,rb,go,java,kt,kts,scala,groovy,cs,fs,vb,c,cc,cpp,h,hpp,m,mm,swift,rs,php,pl,pm,lua,dart,ex,exs,erl,clj,r,jl}",
  "**/*.{sh,bash,zsh,fish,ps1,psm1,bat,cmd,html,htm,rst,adoc,pem,key,ipynb}",
];
/** What `text` covers besides, where their own languages are not set up. */
const OTHER_LANGUAGES = ["**/*.{json,jsonc,json5,md,mdx,markdown,css,scss,less}"];

/** The configs of a plugin. ESLint refuses two objects under one namespace, so that they name the plugin that exports them. */
export function configsOf(plugin: () => ESLint.Plugin) {
  const plugins = {
    get keystow(): ESLint.Plugin {
      return plugin();
    },
  };
  const base = (name: string, rules: Linter.RulesRecord): Linter.Config => ({
    name: `keystow/${name}`,
    plugins,
    rules,
  });
  const text = (files: readonly string[]): Linter.Config => ({
    name: "keystow/text",
    files: [...files],
    ignores: ["**/package-lock.json", "**/npm-shrinkwrap.json", "**/composer.lock", "**/*.min.*"],
    plugins,
    language: "keystow/text",
    rules: { "keystow/no-hardcoded-keys": "error" },
  });
  return {
    /** Keys in every file that ESLint lints, and secrets on their way into a client bundle or a URL. */
    recommended: base("recommended", {
      "keystow/no-hardcoded-keys": "error",
      "keystow/no-client-exposed-keys": "error",
      "keystow/no-key-in-url": "error",
    }),
    /** The same, credentials in logs, and values that only look random. */
    strict: base("strict", {
      "keystow/no-hardcoded-keys": ["error", { minGrade: "suspicious" }],
      "keystow/no-client-exposed-keys": "error",
      "keystow/no-key-in-url": "error",
      "keystow/no-key-logging": "error",
    }),
    /** Keys in files that no language of ESLint reads: `.env`, YAML, Python, Dockerfiles and the rest. */
    text: text(TEXT_FILES),
    /** The same with JSON, Markdown and CSS, where `@eslint/json` and its kin are not set up. */
    allText: text([...TEXT_FILES, ...OTHER_LANGUAGES]),
  };
}
