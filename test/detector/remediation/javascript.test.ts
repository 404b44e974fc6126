import { itMoves } from "../../support/moved-keys.js";

const READ = "process.env.FORG_API_KEY";

itMoves("app.js", [
  ['const key = "KEY";\n', `const key = ${READ};\n`],
  ["const key = 'KEY'\r\nx()\r\n", `const key = ${READ}\r\nx()\r\n`],
  ["const key = `KEY`;\n", `const key = ${READ};\n`],
  ['const h = "Bearer KEY";\n', `const h = \`Bearer \${${READ}}\`;\n`],
  ["const h = `Bearer ${who} KEY`;\n", `const h = \`Bearer \${who} \${${READ}}\`;\n`],
  ['const h = "Bearer " + "KEY";\n', `const h = "Bearer " + ${READ};\n`],
  ['const h = "`${\\`\\" KEY";\n', `const h = \`\\\`\\\${\\\`\\" \${${READ}}\`;\n`],
  ['const h = "\\${ KEY";\n', `const h = \`\\\${ \${${READ}}\`;\n`],
  ['const key = process.env.K ?? "KEY";\n', `const key = process.env.K ?? ${READ};\n`],
  ["send(tag`Bearer KEY`);\n", `send(tag\`Bearer \${${READ}}\`);\n`],
  ["send(tag`KEY`);\n", `send(tag\`\${${READ}}\`);\n`],
  ["send(`${`KEY`} x`);\n", `send(\`\${${READ}} x\`);\n`],
  ['export default "KEY";\n', `export default ${READ};\n`],
  ['f("KEY");// KEY\n', `f(${READ});// <FORG_API_KEY>\n`],
  ['const a = /["\']/; const k = "KEY";\n', `const a = /["']/; const k = ${READ};\n`],
  ['import x from "KEY";\n', { kept: "a module's name" }],
  ['export { x } from "KEY";\n', { kept: "a module's name" }],
  ['"KEY";\n', { kept: "by itself" }],
  ['f({ "KEY": 1 });\n', { kept: "a property's name" }],
  ["f(/KEY/);\n", { kept: "a regular expression" }],
]);

itMoves("app.jsx", [
  ['const x = <A apiKey="KEY" />;\n', `const x = <A apiKey={${READ}} />;\n`],
  ['const x = <A apiKey={"KEY"} />;\n', `const x = <A apiKey={${READ}} />;\n`],
  ['const x = <A auth="Bearer KEY" />;\n', `const x = <A auth={\`Bearer \${${READ}}\`} />;\n`],
  ["const x = <p>don't KEY it's</p>;\n", `const x = <p>don't {${READ}} it's</p>;\n`],
]);

itMoves("app.ts", [
  ['const key: string = "KEY";\n', `const key: string = ${READ}!;\n`],
  ['const h: string = "Bearer KEY";\n', `const h: string = \`Bearer \${${READ}}\`;\n`],
  ['let key: "KEY";\n', { kept: "a type" }],
  ['enum E { A = "KEY" }\n', { kept: "an enum" }],
  ['const key = "KEY" as const;\n', { kept: "declared to be constant" }],
  ['const key = <string>"KEY";\n', `const key = <string>${READ}!;\n`],
  [
    '@Injectable({ key: "KEY" })\nclass A { key = "KEY"; }\n',
    `@Injectable({ key: ${READ}! })\nclass A { key = ${READ}!; }\n`,
  ],
]);

itMoves("lib/deno.ts", [['const key = "KEY";\n', 'const key = Deno.env.get("FORG_API_KEY")!;\n']], {
  frameworks: new Set(["deno"]),
});
itMoves("lib/bun.js", [
  ['const p = Bun.file("x"), key = "KEY";\n', 'const p = Bun.file("x"), key = Bun.env.FORG_API_KEY;\n'],
]);
itMoves(
  "src/lib/server/key.ts",
  [
    [
      'import x from "y";\nconst key = "KEY";\n',
      'import { FORG_API_KEY } from "$env/static/private";\nimport x from "y";\nconst key = FORG_API_KEY;\n',
    ],
    [
      'import { FORG_API_KEY } from "$env/static/private";\nconst key = "KEY";\n',
      'import { FORG_API_KEY } from "$env/static/private";\nconst key = FORG_API_KEY;\n',
    ],
    [
      '// Says so.\r\nconst key = "KEY";\r\n',
      '// Says so.\r\nimport { FORG_API_KEY } from "$env/static/private";\r\nconst key = FORG_API_KEY;\r\n',
    ],
  ],
  { frameworks: new Set(["sveltekit"]) },
);
itMoves(
  "src/server/key.js",
  [
    [
      '#!/usr/bin/env node\n"use strict";\nconst key = "KEY";\n',
      '#!/usr/bin/env node\n"use strict";\nimport { env } from "~/env";\nconst key = env.FORG_API_KEY;\n',
    ],
    [
      'const text = `\nimport a from "b";\n`;\nconst key = "KEY";\n',
      'import { env } from "~/env";\nconst text = `\nimport a from "b";\n`;\nconst key = env.FORG_API_KEY;\n',
    ],
    [
      'import { env } from "~/env";\nconst key = "KEY";\n',
      'import { env } from "~/env";\nconst key = env.FORG_API_KEY;\n',
    ],
  ],
  { envModule: { module: "~/env", object: "env" } },
);
itMoves(
  "src/pages/index.astro",
  [
    ['---\nconst key = "KEY";\n---\n<p>hi</p>\n', "---\nconst key = import.meta.env.FORG_API_KEY;\n---\n<p>hi</p>\n"],
    ["---\n---\n<p>KEY</p>\n", { kept: "visitors" }],
  ],
  { frameworks: new Set(["astro"]) },
);
itMoves(
  "src/pages/module.astro",
  [['---\nconst key = "KEY";\n---\n', '---\nimport { env } from "~/env";\nconst key = env.FORG_API_KEY;\n---\n']],
  { frameworks: new Set(["astro"]), envModule: { module: "~/env", object: "env" } },
);

const CLIENT = { kept: "call the provider from a server" };
itMoves(
  "app/page.tsx",
  [
    ['"use client";\nconst key = "KEY";\n', CLIENT],
    ["\uFEFF// a\n/* b */\n'use strict';\n'use client'\nconst key = 'KEY'\n", CLIENT],
  ],
  { frameworks: new Set(["next"]) },
);
itMoves("src/App.jsx", [['const key = "KEY";\n', CLIENT]], { frameworks: new Set(["vite"]) });
itMoves("src/App.vue", [['<script>\nconst key = "KEY";\n</script>\n', CLIENT]]);
itMoves("src/App.svelte", [['<script>\nconst key = "KEY";\n</script>\n', CLIENT]]);
itMoves("index.html", [['<script>const key = "KEY";</script>\n', CLIENT]]);
itMoves("vite.config.js", [['export default { key: "KEY" };\n', `export default { key: ${READ} };\n`]], {
  frameworks: new Set(["vite"]),
});
