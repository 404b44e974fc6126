import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listedFiles } from "../../../scanner-cli/src/git/listed-files.js";
import { walkedFiles } from "../../../scanner-cli/src/sources/walked-files.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { tempRepository } from "../../support/temp-repository.js";

const respecting = (root: string) => walkedFiles(root, { gitignore: true }).files.map((file) => file.path);

// Few names, so that generated patterns hit generated files and the folders that have rules.
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("a", "b", "x.log") },
  { weight: 1, arbitrary: fc.constantFrom(".env", "sp ace", "[c]", "é", "B") },
);
const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
const ruledFolder = fc.constantFrom(".", "a", "b", "a/b", "b/a", "a/a", "x.log", "[c]", "sp ace/a", "é");
const globs = ["a", "b", "x.log", "a", "b", "*", "*.log", "a*", "**", "?", "[ab]", ".*", "sp\\ ace", "\\[c\\]"];
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

describe("walkedFiles", () => {
  it("lists what git lists, for any nested .gitignore files", () => {
    const { root, git } = tempRepository();
    fc.assert(
      fc.property(tree, ({ paths, ignoreFiles }) => {
        git("clean", "-ffdxq");
        for (const file of paths) tryWrite(root, file, "x");
        for (const [folder, content] of Object.entries(ignoreFiles))
          tryWrite(root, join(folder, ".gitignore"), content);
        const listing = listedFiles(root);
        if (listing === "no answer") throw new Error("git did not answer");
        expect(respecting(root)).toEqual(listing.files.map((file) => file.path));
      }),
      { numRuns: 120 },
    );
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
        const expected = all.map((file) => `${file}/${file}`).sort();
        expect(respecting(root)).toEqual(expected);
        expect(walkedFiles(root, { gitignore: false }).files.map((file) => file.path)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves .git out and, respecting .gitignore, names a nested repository without entering it", () => {
    const root = writeTree(tempFolder(), { "a/.git/config": "", "a/b": "", ".git/HEAD": "", "c/.git": "gitdir: x" });
    expect(respecting(root)).toEqual(["a", "c"]);
    expect(walkedFiles(root, { gitignore: false }).files.map((file) => file.path)).toEqual(["a/b"]);
  });
});

/** Generated trees may want the same name for a file and a folder: the first one wins. */
function tryWrite(root: string, file: string, content: string): void {
  try {
    writeTree(root, { [file]: content });
  } catch {
    // The other one stays.
  }
}
