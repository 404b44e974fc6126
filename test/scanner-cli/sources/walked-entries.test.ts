import { appendFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { listedFiles } from "../../../scanner-cli/src/git/listed-files.js";
import { repositoryRules } from "../../../scanner-cli/src/sources/repository-rules.js";
import { walkedEntries } from "../../../scanner-cli/src/sources/walked-entries.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { tempRepository } from "../../support/temp-repository.js";

/** The paths of a walk, which are bytes, as text. */
const walked = (root: string, options: { gitignore: boolean; outer?: ReturnType<typeof repositoryRules> }) =>
  [...walkedEntries(`${root}/`, options)].map(({ path }) => asText(path));
const respecting = (root: string) => walked(root, { gitignore: true });
const asText = (bytes: string) => Buffer.from(bytes, "latin1").toString("utf8");

/** What git lists of a folder. */
function listed(root: string): string[] {
  const listing = listedFiles(root);
  if (typeof listing === "string") throw new Error("git did not answer");
  return [...listing.names].map(asText);
}

// Few names, so that generated patterns hit generated files and the folders that have rules.
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("a", "b", "x.log") },
  { weight: 1, arbitrary: fc.constantFrom(".env", "sp ace", "[c]", "é", "B") },
);
const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
const ruledFolder = fc.constantFrom(".", "a", "b", "a/b", "b/a", "a/a", "x.log", "[c]", "sp ace/a", "é");
const globs = [
  ...["a", "b", "x.log", "a", "b", "*", "*.log", "a*", "**", "?", "[ab]", ".*", "sp\\ ace", "\\[c\\]"],
  ...["a**", "**b", "*.l*g", "x.[!a-k]og", "[[:alpha:]]", "[]a]", "[a", "[z-a]", "\\a", "a\\", "***", "*?*"],
];
const pattern = fc
  .tuple(
    fc.constantFrom("", "", "!", "/", "!/"),
    fc.array(fc.constantFrom(...globs), { minLength: 1, maxLength: 3 }),
    fc.constantFrom("", "", "/", "  ", "/  "),
  )
  .map(([before, parts, after]) => `${before}${parts.join("/")}${after}`);
const line = fc.oneof({ weight: 8, arbitrary: pattern }, fc.constantFrom("# comment", "", "  "));
const ignoreFile = fc
  .tuple(fc.array(line, { maxLength: 4 }), fc.constantFrom("\n", "\r\n"))
  .map(([lines, end]) => lines.join(end));
const tree = fc.record({
  paths: fc.uniqueArray(path, { minLength: 8, maxLength: 24 }),
  ignoreFiles: fc.dictionary(ruledFolder, ignoreFile, { minKeys: 1, maxKeys: 4 }),
});

const configHome = process.env["XDG_CONFIG_HOME"];
afterEach(() => {
  if (configHome === undefined) Reflect.deleteProperty(process.env, "XDG_CONFIG_HOME");
  else process.env["XDG_CONFIG_HOME"] = configHome;
});

describe("walkedEntries", () => {
  it("lists what git lists, for any nested .gitignore files", () => {
    const { root, git } = tempRepository();
    fc.assert(
      fc.property(tree, ({ paths, ignoreFiles }) => {
        git("clean", "-ffdxq");
        writeGenerated(root, paths, ignoreFiles);
        expect(respecting(root)).toEqual(listed(root));
      }),
      { numRuns: 120 },
    );
  });

  it("lists what git lists, from any folder, with the repository's and the user's own excludes", () => {
    const { root, git } = tempRepository();
    const home = tempFolder();
    process.env["XDG_CONFIG_HOME"] = home;
    mkdirSync(join(home, "git"));
    const excludes = fc.tuple(ignoreFile, ignoreFile);
    const from = fc.constantFrom("", "a", "a/b", "é", "sp ace");
    fc.assert(
      fc.property(tree, excludes, from, ({ paths, ignoreFiles }, [own, users], inside) => {
        git("clean", "-ffdxq");
        writeGenerated(root, paths, ignoreFiles);
        writeFileSync(join(root, ".git/info/exclude"), own);
        writeFileSync(join(home, "git/ignore"), users);
        const folder = join(root, inside);
        fc.pre(existsSync(`${folder}/`));
        const outer = repositoryRules(folder, process.env);
        const listing = listedFiles(folder);
        // Of a folder that is itself ignored, only its own rules count. Asked about `.`, git also means its own `*`.
        if (outer === undefined) expect(listing).toBe("no answer");
        if (outer && typeof listing === "object") {
          expect(walked(folder, { gitignore: true, outer })).toEqual([...listing.names].map(asText));
        }
      }),
      { numRuns: 120 },
    );
  });

  it("reads the excludes that a linked work tree shares", () => {
    const { root, git, commit } = tempRepository();
    commit({ a: "" });
    const linked = join(tempFolder(), "linked");
    git("worktree", "add", "--quiet", linked);
    appendFileSync(join(root, ".git/info/exclude"), "/ignored\n");
    writeTree(linked, { ignored: "", kept: "" });
    const outer = repositoryRules(linked, {});
    expect(walked(linked, { gitignore: true, outer })).toEqual(["a", "kept"]);
  });

  it("lets a deeper file take back a folder, with all that is in it", () => {
    const root = writeTree(tempFolder(), {
      ".gitignore": "*.d\n",
      "sub/.gitignore": "!x.d\n",
      "sub/x.d/file": "",
      "sub/y.d/file": "",
    });
    expect(respecting(root)).toEqual([".gitignore", "sub/.gitignore", "sub/x.d/file"]);
  });

  it("keeps a folder's special characters out of its patterns", () => {
    const root = writeTree(tempFolder(), { "a[b]*/.gitignore": "/x\n", "a[b]*/x": "", "ab/x": "", "a[b]*/y": "" });
    expect(respecting(root)).toEqual(["a[b]*/.gitignore", "a[b]*/y", "ab/x"]);
  });

  it("lists every name that a file or folder can have", () => {
    const characters = Array.from("\n\r\t \u2028\u2029\\!*?[](){}|+@^$.,-#~'\"é日a");
    const names = fc
      .string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 5 })
      .filter((file) => file !== "." && file !== "..");
    fc.assert(
      fc.property(fc.uniqueArray(names, { maxLength: 20 }), (all) => {
        const root = writeTree(tempFolder(), Object.fromEntries(all.map((file) => [`${file}/${file}`, ""])));
        const expected = all
          .map((file) => `${file}/${file}`)
          .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(respecting(root)).toEqual(expected);
        expect(walked(root, { gitignore: false })).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves .git out and, respecting .gitignore, names a nested repository without entering it", () => {
    const root = writeTree(tempFolder(), { "a/.git/config": "", "a/b": "", ".git/HEAD": "", "c/.git": "gitdir: x" });
    expect(respecting(root)).toEqual(["a", "c"]);
    expect(walked(root, { gitignore: false })).toEqual(["a/b"]);
    symlinkSync("nowhere", join(root, "d.git"));
    mkdirSync(join(root, "d"));
    symlinkSync("../d.git", join(root, "d/.git"));
    expect(respecting(root)).toEqual(["a", "c", "d"]);
  });
});

function writeGenerated(root: string, paths: readonly string[], ignoreFiles: Readonly<Record<string, string>>): void {
  for (const file of paths) tryWrite(root, file, "x");
  for (const [folder, content] of Object.entries(ignoreFiles)) tryWrite(root, join(folder, ".gitignore"), content);
}

/** Generated trees may want the same name for a file and a folder: the first one wins. */
function tryWrite(root: string, file: string, content: string): void {
  try {
    writeTree(root, { [file]: content });
  } catch {
    // The other one stays.
  }
}
