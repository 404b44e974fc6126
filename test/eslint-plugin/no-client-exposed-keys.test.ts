// Secrets that ship to browsers: by a variable's prefix, by the module that reads it, by a bundler's config.
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../eslint-plugin/src/index.js";
import { makeKey } from "../support/make-key.js";
import { runRule } from "../support/run-rule.js";

const rule = plugin.rules["no-client-exposed-keys"];
const live = makeKey("forg-live-key");
const exposed = (name: string, provider = "the service") => ({ messageId: "exposed", data: { name, provider } });
const inClient = (name: string, provider = "the service") => ({ messageId: "clientModule", data: { name, provider } });
const named = (cases: Readonly<Record<string, string>>, filename?: string) =>
  Object.entries(cases).map(([name, code]) => ({ name, code, ...(filename !== undefined && { filename }) }));

runRule("no-client-exposed-keys", rule, {
  valid: [
    ...named({
      "a secret without a prefix": "const key = process.env.FORG_API_KEY;",
      "a setting with a prefix": "fetch(import.meta.env.VITE_API_URL);",
      "a publishable key": "pay(process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY);",
      "an anon key": "open(process.env.NEXT_PUBLIC_SUPABASE_ANON_KEY);",
      "a site key": "show(import.meta.env.VITE_RECAPTCHA_SITE_KEY);",
      "a DSN": "init({ dsn: process.env.NEXT_PUBLIC_SENTRY_DSN });",
      "a client id and a measurement id": "go(process.env.REACT_APP_CLIENT_ID, process.env.REACT_APP_MEASUREMENT_ID);",
      "a public key": "verify(process.env.NEXT_PUBLIC_VAPID_PUBLIC_KEY);",
      "the key of a Firebase config": "init({ apiKey: process.env.REACT_APP_FIREBASE_API_KEY });",
      "a key of a map": "load(import.meta.env.VITE_GOOGLE_MAPS_API_KEY, import.meta.env.VITE_MAPBOX_TOKEN);",
      "the name of an entry in a storage": "localStorage[import.meta.env.VITE_CACHE_KEY];",
      "a flag and a limit": "use(process.env.NEXT_PUBLIC_ENABLE_PASSWORD, process.env.NEXT_PUBLIC_MAX_TOKENS);",
      "facts about a token": "go(process.env.NEXT_PUBLIC_TOKEN_URL, process.env.NEXT_PUBLIC_PASSWORD_MIN_LENGTH);",
      "the public half of a pair": "verify(process.env.PUBLIC_KEY, process.env.PUBLIC_SIGNING_KEY);",
      "a name that the environment does not have": "const VITE_API_SECRET = 1; use(config.VITE_API_SECRET);",
      "a destructured setting": "const { VITE_TITLE, MODE } = import.meta.env;",
      "a client module that reads a public setting": '"use client"; go(process.env.NEXT_PUBLIC_API_URL);',
      "a client module that reads the mode": '"use client"; if (process.env.NODE_ENV === "production") go();',
      "a client module with a constant": '"use client"; import { ACCESS_TOKEN } from "./constants"; get(ACCESS_TOKEN);',
      "a server module": '"use server"; const key = process.env.FORG_API_KEY;',
      "a string that is no directive": 'go(); "use client"; use(process.env.FORG_API_KEY);',
      "a private variable of SvelteKit": 'import { FORG_API_KEY } from "$env/static/private";',
    }),
    ...named(
      {
        "what is no secret": 'export default { define: { "process.env.MODE": JSON.stringify(process.env.MODE) } };',
        "a version": "export default { define: { __VERSION__: JSON.stringify(version), __DEV__: true } };",
        "a secret that the server's part uses":
          "export default { server: { headers: { Authorization: process.env.FORG_API_KEY } } };",
        "a condition": "export default { define: { HAS_KEY: Boolean(process.env.FORG_API_KEY) } };",
        "a condition in place": 'export default { define: { KIND: process.env.FORG_API_KEY ? "live" : "none" } };',
      },
      "vite.config.js",
    ),
    ...named(
      { "the server's part of a config": "export default { serverRuntimeConfig: { key: process.env.FORG_API_KEY } };" },
      "next.config.js",
    ),
    ...named({
      "the environment of another tool": "run({ env: { FORG_API_KEY: process.env.FORG_API_KEY } });",
      "a definition of something else": "schema.add({ define: { secret: process.env.FORG_API_KEY } });",
      "a bundle for a server":
        'import * as esbuild from "esbuild"; esbuild.build({ platform: "node", define: { KEY: process.env.FORG_API_KEY } });',
      "a bundle of webpack for a server":
        'export default { target: "node", plugins: [new DefinePlugin({ KEY: process.env.FORG_API_KEY })] };',
      "replacing in texts": 'import replace from "./replace-text.js"; replace({ KEY: process.env.FORG_API_KEY });',
    }),
    {
      name: "a variable that may be public",
      code: "use(import.meta.env.VITE_FORG_API_KEY);",
      options: [{ allow: ["VITE_FORG_API_KEY"] }],
    },
    { name: "a declaration", code: "interface ImportMetaEnv { readonly VITE_FORG_API_KEY: string }", typescript: true },
  ],
  invalid: [
    {
      name: "the key of a known provider",
      code: "const key = import.meta.env.VITE_FORG_API_KEY;",
      errors: [{ ...exposed("VITE_FORG_API_KEY", "FORG"), line: 1, column: 13 }],
    },
    ...["NEXT_PUBLIC", "REACT_APP", "EXPO_PUBLIC", "NUXT_PUBLIC", "GATSBY", "STORYBOOK"].map((prefix) => ({
      name: `behind ${prefix}_`,
      code: `send(process.env.${prefix}_ACME_CLIENT_SECRET);`,
      errors: [exposed(`${prefix}_ACME_CLIENT_SECRET`)],
    })),
    {
      name: "a provider with a name of the project's",
      code: "ask(process.env.NEXT_PUBLIC_MY_OPENAI_API_KEY);",
      errors: [exposed("NEXT_PUBLIC_MY_OPENAI_API_KEY", "OpenAI")],
    },
    {
      name: "a secret that only documents know for one",
      code: "post(import.meta.env.VITE_SLACK_WEBHOOK_URL, import.meta.env.VITE_DATABASE_URL);",
      errors: [exposed("VITE_SLACK_WEBHOOK_URL", "Slack"), exposed("VITE_DATABASE_URL")],
    },
    {
      name: "in brackets, optional, and through globalThis",
      code: 'use(process.env["VITE_API_SECRET"], process.env?.VITE_DB_PASSWORD, globalThis.process.env.VITE_AUTH_TOKEN);',
      errors: [exposed("VITE_API_SECRET"), exposed("VITE_DB_PASSWORD"), exposed("VITE_AUTH_TOKEN")],
    },
    {
      name: "destructured, renamed and with a default",
      code: 'const { VITE_API_SECRET, "VITE_DB_PASSWORD": password = "" } = import.meta.env;',
      errors: [exposed("VITE_API_SECRET"), exposed("VITE_DB_PASSWORD")],
    },
    {
      name: "through a constant",
      code: "const env = process.env; send(env.NEXT_PUBLIC_API_SECRET);",
      errors: [exposed("NEXT_PUBLIC_API_SECRET")],
    },
    {
      name: "with a prefix of the project's",
      code: "use(import.meta.env.APP_FORG_API_KEY);",
      options: [{ prefixes: ["APP_"] }],
      errors: [exposed("APP_FORG_API_KEY", "FORG")],
    },
    {
      name: "from the public modules of SvelteKit and Astro",
      code: 'import { PUBLIC_API_SECRET, PUBLIC_URL } from "$env/static/public";\nimport { PAY_SECRET } from "astro:env/client";',
      errors: [exposed("PUBLIC_API_SECRET"), exposed("PAY_SECRET")],
    },
    {
      name: "in a client module",
      code: '"use client";\nconst key = process.env.FORG_API_KEY;\nconst { DB_PASSWORD } = process.env;',
      errors: [{ ...inClient("FORG_API_KEY", "FORG"), line: 2 }, inClient("DB_PASSWORD")],
    },
    {
      name: "imported into a client module",
      code: '"use strict"; "use client";\nimport { env } from "@/env.mjs";\nimport { API_SECRET } from "./lib/env";\nsend(env.FORG_API_KEY);',
      errors: [inClient("API_SECRET"), inClient("FORG_API_KEY", "FORG")],
    },
    {
      name: "in Vite's define",
      code: 'import { loadEnv } from "vite";\nconst env = loadEnv("", "."); export default { define: { "process.env.KEY": JSON.stringify(env.FORG_API_KEY) } };',
      filename: "/app/vite.config.js",
      errors: [exposed("FORG_API_KEY", "FORG")],
    },
    {
      name: "the whole environment",
      code: 'export default defineConfig(() => ({ define: { "process.env": process.env, env: { ...process.env } } }));',
      filename: "vite.config.mjs",
      errors: [{ messageId: "environment" }, { messageId: "environment" }],
    },
    {
      name: "a value that code computes, under a name that promises a secret",
      code: "export default { define: { __API_TOKEN__: JSON.stringify(readIt()) } };",
      filename: "vite.config.js",
      errors: [exposed("API_TOKEN")],
    },
    {
      name: "in the env of Next, and a literal",
      code: `module.exports = { env: { KEY: process.env.FORG_API_KEY || "", other: "${live}" } };`,
      filename: "C:\\app\\next.config.js",
      errors: [exposed("FORG_API_KEY", "FORG"), { messageId: "literal" }],
    },
    {
      name: "in the public part of Nuxt's and in Expo's extra",
      code: "export default { runtimeConfig: { key: process.env.FORG_API_KEY, public: { key: process.env.FORG_API_KEY } } };",
      filename: "nuxt.config.js",
      errors: [exposed("FORG_API_KEY", "FORG")],
    },
    {
      name: "in webpack's plugins",
      code: 'use(new webpack.DefinePlugin({ KEY: JSON.stringify(process.env.FORG_API_KEY) }), new EnvironmentPlugin(["MODE", "DB_PASSWORD"]));',
      errors: [exposed("FORG_API_KEY", "FORG"), exposed("DB_PASSWORD")],
    },
    {
      name: "by esbuild and by rollup's replace",
      code: 'const { build } = require("esbuild");\nimport replace from "@rollup/plugin-replace";\nbuild({ define: { KEY: `"${process.env.FORG_API_KEY}"` } });\nreplace({ values: { KEY: process.env.FORG_API_KEY } });',
      errors: [exposed("FORG_API_KEY", "FORG"), exposed("FORG_API_KEY", "FORG")],
    },
    {
      name: "with the syntax of TypeScript",
      code: "use(process.env.VITE_API_SECRET!, (import.meta as any).env.VITE_DB_PASSWORD as string);",
      typescript: true,
      errors: [exposed("VITE_API_SECRET"), exposed("VITE_DB_PASSWORD")],
    },
  ],
});

const lint = (code: string, filename: string, options: object = {}) => {
  const rules = { "keystow/no-client-exposed-keys": ["error", options] } satisfies Linter.RulesRecord;
  return new Linter().verify(code, { plugins: { keystow: plugin }, rules }, filename);
};

describe("the text", () => {
  it("names the variable and the service", () => {
    const [problem] = lint("use(import.meta.env.VITE_FORG_API_KEY);", "pay.js");
    expect(problem?.message).toBe(
      "VITE_FORG_API_KEY is compiled into the client bundle: anyone can read it. Call FORG from the server.",
    );
  });

  it("holds no secret", () => {
    const [problem] = lint(`export default { define: { KEY: '"${live}"' } };`, "vite.config.js");
    expect(problem?.message).toMatch(/^FORG live API key \(forg_live_\*{4}\w{4}\) is compiled into the client bundle:/);
    expect(problem?.message).not.toContain(live);
  });
});

it.each([{ prefixes: [""] }, { prefixes: "APP_" }, { allow: ["A B"] }, { prefix: [] }])("refuses %o", (options) => {
  expect(() => lint("", "a.js", options)).toThrow(/keystow\/no-client-exposed-keys/);
});
