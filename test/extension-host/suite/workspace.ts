// The scan of the workspace, and the view of what it finds.
import { createDetector } from "@keystow/detector";
import { commands, ConfigurationTarget, Uri, workspace } from "vscode";
import type { ScanSummary } from "../../../extension/src/workspace/scan-line.js";
import { makeKey } from "../../support/make-key.js";
import {
  at,
  equal,
  folder,
  holds,
  inside,
  marked,
  open,
  remove,
  replace,
  type Tests,
  until,
  write,
} from "./support.js";

const live = (seed = 1) => makeKey("forg-live-key", seed);
const detector = createDetector();

/** Files that are scanned, and what stands in them. */
const scannedFiles = (): Readonly<Record<string, string>> => ({
  "tree/a.ts": `use("${live()}", "${makeKey("forg-test-key")}");\n`,
  "tree/deep/er/b.py": `token = "${makeKey("github-personal-access-token")}"\r\nother = 1\r\n`,
  "tree/clean.md": "# Nothing here\n",
  "tree/vendor/repository/c.js": `use("${live(2)}");\n`,
  "tree/vendor/repository/.git/HEAD": "ref: refs/heads/main\n",
});

/** Files that are left out: by ignore files, by the editor, by what they are. */
const otherFiles = (): Readonly<Record<string, string>> => ({
  "tree/.gitignore": "node_modules/\n*.log\n",
  "tree/node_modules/x/index.js": `use("${live(3)}");\n`,
  "tree/out.log": `${live(4)}\n`,
  "tree/mine/d.js": `use("${live(5)}");\n`,
  ".keystowignore": "/tree/mine\n",
  "tree/hidden/e.js": `use("${live(6)}");\n`,
  "tree/picture.bin": `\0\0\0${live(7)}\n`,
});

const scan = () => commands.executeCommand<ScanSummary>("keystow.scanWorkspace");

/** What the view shows of the files below `tree`: path, rule, fingerprint and line. */
async function shown(): Promise<readonly string[]> {
  const { view } = await inside();
  const base = `${folder().toString()}/`;
  return view
    .shown()
    .map(({ document, ruleId, fingerprint, range }) =>
      [document.slice(base.length), ruleId, fingerprint, range.startLine + 1].join(" "),
    )
    .filter((line) => line.startsWith("tree/"))
    .sort();
}

/** The same as the detector alone says. */
function expected(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files)
    .filter(([path]) => !path.includes("/.git/"))
    .flatMap(([path, text]) =>
      detector.scan(text, { path }).map(({ ruleId, fingerprint, span }) => {
        const line = text.slice(0, span.start).split("\n").length;
        return [path, ruleId, fingerprint, line].join(" ");
      }),
    )
    .sort();
}

const prepare = async () => {
  for (const [path, text] of Object.entries({ ...scannedFiles(), ...otherFiles() })) await write(path, text);
  await workspace.getConfiguration("files").update("exclude", { "**/hidden": true }, ConfigurationTarget.Global);
};

const cleanUp = async () => {
  await remove("tree", ".keystowignore");
  await workspace.getConfiguration("files").update("exclude", undefined, ConfigurationTarget.Global);
};

const showing = (files: Readonly<Record<string, string>>) =>
  until("the findings in the view", async () => JSON.stringify(await shown()) === JSON.stringify(expected(files)));

export const workspaces: Tests = {
  "are scanned as the scanner does": async () => {
    await prepare();
    const wanted = expected(scannedFiles());
    equal(wanted.length, 4);
    const summary = await until("the keys of the tree", async () => {
      const one = await scan();
      return (await shown()).length === wanted.length && one;
    });
    equal(await shown(), wanted);
    holds(summary.files > 4 && summary.skipped >= 1, "files were not counted");
    const { view } = await inside();
    const text = JSON.stringify(view.shown());
    holds(!text.includes(live().slice(12, 30)), "the list holds a value");
  },

  "are followed as files change, unsaved, saved and deleted": async () => {
    const files = { ...scannedFiles() };
    const document = await open("tree/clean.md", "# Nothing here\n");
    await replace(document, 0, 0, `${live(8)}\n`);
    await marked(document.uri, 1);
    await showing({ ...files, "tree/clean.md": document.getText() });
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await until("no key in what is closed", async () => !(await shown()).some((line) => line.includes("clean.md")));
    await remove("tree/deep");
    delete (files as Record<string, string>)["tree/deep/er/b.py"];
    await workspace.fs.writeFile(at("tree/a.ts"), new TextEncoder().encode("use(process.env.KEY);\n"));
    const rest = { ...files, "tree/a.ts": "use(process.env.KEY);\n" };
    // where nothing watches files a scan does
    await until("the files as they are", async () => {
      if (JSON.stringify(await shown()) === JSON.stringify(expected(rest))) return true;
      await scan();
      return false;
    });
  },

  "are grouped and filtered": async () => {
    const { view } = await inside();
    const all = view.shown().length;
    holds(all > 0, "nothing to filter");
    await commands.executeCommand("keystow.findings.group", "provider");
    equal(view.grouping(), "provider");
    await commands.executeCommand("keystow.findings.group", "file");
    await commands.executeCommand("keystow.findings.filter", "forg vendor");
    equal(await shown(), expected({ "tree/vendor/repository/c.js": `use("${live(2)}");\n` }));
    await commands.executeCommand("keystow.findings.filter", "no such word");
    equal(view.shown().length, 0);
    await commands.executeCommand("keystow.findings.clearFilter");
    equal(view.shown().length, all);
  },

  "open a finding's document for its fix": async () => {
    const { view } = await inside();
    const finding = view.shown().find(({ document }) => document.endsWith("/c.js"));
    await commands.executeCommand("keystow.findings.ignore", { finding }, "a published example");
    const document = await workspace.openTextDocument(Uri.parse(finding?.document ?? ""));
    holds(document.getText().includes("keystow-disable-line -- a published example"), "it is not ignored");
    await until("an empty list", async () => (await shown()).length === 0);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await cleanUp();
  },
};
