// The rewrite that the rule suggests: it parses, it runs, and it prints what was printed before.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { lintText, suggested } from "../support/eslint-run.js";
import { makeKey } from "../support/make-key.js";
import { tempFolder, writeTree } from "../support/temp-folder.js";

const key = makeKey("forg-live-key");

const rows: readonly (readonly [before: string, after: string])[] = [
  [`console.log("${key}");`, "console.log(process.env.FORG_API_KEY);"],
  [`console.log('Bearer ${key}');`, "console.log(`Bearer ${process.env.FORG_API_KEY}`);"],
  [
    `const f = (key = \`\${1}${key}\`) => key; console.log(f());`,
    "const f = (key = `${1}${process.env.FORG_API_KEY}`) => key; console.log(f());",
  ],
  [
    `class A { static key = "${key}"; } console.log(A.key);`,
    "class A { static key = process.env.FORG_API_KEY; } console.log(A.key);",
  ],
  [`const { a = "${key}" } = {}; console.log(a);`, "const { a = process.env.FORG_API_KEY } = {}; console.log(a);"],
  [`console.log("${key.slice(0, 20)}" + "${key.slice(20)}");`, "console.log(process.env.FORG_API_KEY);"],
];

describe("a suggestion", () => {
  it.each(rows.map((row, index) => [index, ...row] as const))(
    "of case %i runs as the code did",
    async (_index, before, after) => {
      const cwd = tempFolder();
      const [message, ...others] = await lintText(before, { cwd, path: "a.js" });
      expect(others).toEqual([]);
      if (!message) throw new Error("nothing is reported");
      expect(message.suggestions?.map(({ desc }) => desc)).toEqual(["Read it from FORG_API_KEY"]);
      expect(suggested(before, message)).toBe(after);
      expect(new Linter().verify(after, {}).filter(({ fatal }) => fatal)).toEqual([]);
      writeTree(cwd, { "before.js": before, "after.js": after });
      const run = (file: string) =>
        spawnSync(process.execPath, [join(cwd, file)], { encoding: "utf8", env: { FORG_API_KEY: key } }).stdout;
      expect(run("after.js")).toBe(run("before.js"));
    },
  );

  it("takes the project's name, its framework and its module", async () => {
    const text = `export const k = "${key}";\n`;
    const after = async (files: Readonly<Record<string, string>>, path: string) => {
      const cwd = writeTree(tempFolder(), files);
      const [message] = await lintText(text, { cwd, path });
      return message && suggested(text, message);
    };
    expect(await after({ ".env.example": "ACME_FORG_API_KEY=\n" }, "a.js")).toContain("process.env.ACME_FORG_API_KEY");
    expect(await after({ "package.json": '{ "dependencies": { "@sveltejs/kit": "2" } }' }, "src/a.js")).toBe(
      'import { FORG_API_KEY } from "$env/static/private";\nexport const k = FORG_API_KEY;\n',
    );
    const config = JSON.stringify({ envModule: { module: "#env", object: "env" } });
    expect(await after({ "keystow.config.json": config }, "a.js")).toContain('import { env } from "#env";');
    // what runs in a browser reads no secret
    expect(await after({ "package.json": '{ "devDependencies": { "vite": "8" } }' }, "src/a.js")).toBeUndefined();
  });
});
