// The walk finds the files that the scanner finds, in repositories with all that ignores, and where git tracks what it ignores.
import { readdirSync, readFileSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listedPaths } from "../../../extension/src/project/git-index.js";
import { trackedThoughIgnored } from "../../../extension/src/workspace/tracked.js";
import { type Entry, gitRulesAt, ownRulesAt, type Tree, walkedFiles } from "../../../extension/src/workspace/walk.js";
import { makeKey } from "../../support/make-key.js";
import { runKeystow } from "../../support/run-keystow.js";
import { type Files, repositoryAt, tempRepository } from "../../support/temp-repository.js";

const code = () => `use("${makeKey("forg-live-key")}");\n`;

const FILES = (): Files => ({
  "a.ts": code(),
  "notes.log": code(),
  "keep/notes.log": code(),
  "keep/.gitignore": "!notes.log\n",
  "build/out.js": code(),
  "build/kept/committed.js": code(),
  "own/d.js": code(),
  "deep/er/é.py": code(),
  "deep/.gitignore": "/er/no.py\n",
  "deep/er/no.py": code(),
  "clone/only.txt": code(),
  ".env": `FORG_API_KEY=${makeKey("forg-live-key")}\n`,
  ".gitignore": "*.log\nbuild/\n.env\n",
  ".keystowignore": "/own\n",
});

describe("the walk", () => {
  it("finds what the scanner finds", async () => {
    const { root, git, write } = repository();
    git("add", ".");
    git("add", "--force", ".env", "build/kept/committed.js");
    write({ ".git/info/exclude": "clone/\n" });
    repositoryAt(join(root, "nested"));
    expect(await walked(root)).toEqual(scanned(root));
    expect(await walked(root)).toContain(".env");
    expect(await walked(root)).toContain("build/kept/committed.js");
    expect(await walked(root)).not.toContain("build/out.js");
  });

  it("finds them from a folder of the repository as well", async () => {
    const { root } = repository();
    expect(await walked(root, "deep/")).toEqual(scanned(join(root, "deep")));
    // what people open though git ignores it is theirs to scan
    expect(await walked(root, "build/")).toEqual(["kept/committed.js", "out.js"]);
  });

  it("does not take the rules around a repository for those in it", async () => {
    const { root, write } = repository();
    write({ "nested/.git/HEAD": "ref: refs/heads/main\n", "nested/inner.log": code() });
    expect(await walked(root)).toContain("nested/inner.log");
  });

  it("tells of folders that cannot be listed, and goes on", async () => {
    const tree: Tree = {
      list: (folder) =>
        Promise.resolve(folder === "" ? [entry("a", "folder"), entry("b", "file"), entry("c", "other")] : undefined),
      read: () => Promise.resolve(""),
      isHidden: () => false,
    };
    const failed: string[] = [];
    const rules = { git: await gitRulesAt("", "", () => Promise.resolve("")), own: [] };
    const files: string[] = [];
    const listener = { failed: (one: string) => failed.push(one), ignored: no };
    for await (const file of walkedFiles(tree, rules, listener)) files.push(file);
    expect([files, failed]).toEqual([["b"], ["a/"]]);
  });
});

const no = () => undefined;

const entry = (name: string, kind: "file" | "folder" | "other") => ({ name, kind });

function repository() {
  const made = tempRepository();
  made.write(FILES());
  return made;
}

/** The files with keys below a folder of a repository, as the walk and the detector find them: all that are scanned have one. */
async function walked(root: string, path = ""): Promise<readonly string[]> {
  const read = (folder: string) => Promise.resolve(textOf(join(root, folder, ".gitignore")));
  const own = ownRulesAt(path, textOf(join(root, ".keystowignore")));
  const rules = { git: await gitRulesAt(path, textOf(join(root, ".git/info/exclude")), read), own: own ? [own] : [] };
  const tree: Tree = {
    list: (folder) => Promise.resolve(entriesOf(join(root, path, folder))),
    read: (file) => Promise.resolve(textOf(join(root, path, file))),
    isHidden: () => false,
  };
  const ignored = new Set<string>();
  const files: string[] = [];
  for await (const file of walkedFiles(tree, rules, { failed: no, ignored: (one) => ignored.add(one) }))
    files.push(file);
  const index = bytesOf(join(root, ".git/index"));
  if (index) files.push(...trackedThoughIgnored(tree, rules, ignored, listedPaths(index)));
  return files.filter((file) => !file.endsWith("ignore")).sort();
}

function scanned(cwd: string): readonly string[] {
  const { stdout } = runKeystow(["scan", "--format", "json"], { cwd });
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly file: string }[] };
  return findings.map(({ file }) => file).sort();
}

const entriesOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).map((one) => ({ name: one.name, kind: kindOf(one) }));

const kindOf = (one: Dirent): Entry["kind"] => (one.isFile() ? "file" : one.isDirectory() ? "folder" : "other");

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

const textOf = (file: string) => new TextDecoder().decode(bytesOf(file));
