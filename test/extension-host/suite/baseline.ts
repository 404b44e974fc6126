// Findings that the baseline accepts, and the light bulb that accepts them.
import { createDetector, entryOf, parseBaseline, writeBaseline } from "@keystow/detector";
import { type CodeAction, commands, languages, type TextDocument, workspace } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { actionsAt, placeOf } from "./actions.js";
import { equal, exists, holds, marked, open, read, remove, type Tests, until, write } from "./support.js";

const FILE = ".keystow-baseline.json";
const ACCEPT = "Accept into the baseline";
const live = () => makeKey("forg-live-key");
const test = () => makeKey("forg-test-key");
const code = () => `use("${live()}");\nuse("${test()}");\n`;
const detector = createDetector();

/** What `keystow baseline update` writes of texts. */
const written = (texts: Readonly<Record<string, string>>) =>
  writeBaseline(
    Object.entries(texts).flatMap(([path, text]) =>
      detector.scan(text, { path }).map((finding) => entryOf(finding, path)),
    ),
  );

export const baseline: Tests = {
  "accepts findings in their file, as it changes": async () => {
    const document = await open("accepted.js", code());
    await marked(document.uri, 2);
    await write(FILE, written({ "accepted.js": `use("${live()}");` }));
    await marked(document.uri, 1);
    const copy = await open("copied.js", code());
    await marked(copy.uri, 2);
    await remove(FILE);
    await marked(document.uri, 2);
  },

  "follows a file that was renamed": async () => {
    await write(FILE, written({ "before.js": code() }));
    const document = await open("renamed.js", code());
    await marked(document.uri, 0);
    await remove(FILE);
    await marked(document.uri, 2);
  },

  "is where the config says": async () => {
    const document = await open("named.js", code());
    await marked(document.uri, 2);
    await write("accepted.json", written({ "named.js": code() }));
    await write("keystow.config.json", '{ "baseline": "accepted.json" }\n');
    await marked(document.uri, 0);
    await write("accepted.json", written({}));
    await marked(document.uri, 2);
    await remove("keystow.config.json", "accepted.json");
  },

  "is not followed while it is broken": async () => {
    const document = await open("broken.js", code());
    await write(FILE, written({ "broken.js": code() }));
    await marked(document.uri, 0);
    await write(FILE, written({ "broken.js": code() }).replace('"version"', "<<<<<<< HEAD"));
    await marked(document.uri, 2);
    // VS Code gives disabled actions to menus only; findings may be told before the reason is
    await until("the end of the offer", async () => {
      const actions = await offered(document, live());
      return !actions.some(({ title }) => title === ACCEPT);
    });
    await remove(FILE);
  },

  "gets a finding by the light bulb, as the scanner writes it, and opens nothing": async () => {
    const first = await open("src/first.js", code());
    await marked(first.uri, 2);
    await accept(first, test());
    await marked(first.uri, 1);
    equal(await read(FILE), written({ "src/first.js": `use("${test()}");` }));
    await accept(first, live());
    await marked(first.uri, 0);
    const second = await open("second.js", code());
    await marked(second.uri, 2);
    await accept(second, live());
    await marked(second.uri, 1);
    equal(await read(FILE), written({ "src/first.js": code(), "second.js": `use("${live()}");` }));
    const shown = workspace.textDocuments.filter(({ uri, isDirty }) => uri.path.endsWith(FILE) && isDirty);
    equal(shown.length, 0);
    await remove(FILE);
    await marked(second.uri, 2);
  },

  "gets the entry of a renamed file once more, under its name": async () => {
    await write(FILE, written({ "old.js": `use("${live()}");` }));
    const document = await open("new.js", code());
    await marked(document.uri, 1);
    await accept(document, test());
    await marked(document.uri, 0);
    const result = parseBaseline(await read(FILE));
    holds("entries" in result, "it is broken");
    equal(
      result.entries.map(({ path }) => path),
      ["new.js", "old.js"],
    );
    await remove(FILE);
  },

  "takes nothing from what is in no folder": async () => {
    const document = await workspace.openTextDocument({ language: "javascript", content: code() });
    await until("diagnostics", () => languages.getDiagnostics(document.uri).length === 2);
    const titles = (await offered(document, live())).map(({ title }) => title);
    holds(!titles.includes(ACCEPT), "it is offered");
    equal(await exists(FILE), false);
  },
};

async function accept(document: TextDocument, text: string): Promise<void> {
  // a baseline that was broken may be so for a moment more
  const action = await until("the offer", async () =>
    (await offered(document, text)).find(({ title }) => title === ACCEPT),
  );
  holds(action.command !== undefined, "it does nothing");
  await commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}

/** Our actions at a text, once VS Code gives them. */
const offered = (document: TextDocument, text: string): Promise<readonly CodeAction[]> =>
  until("code actions", async () => {
    const actions = await actionsAt(document, placeOf(document, text));
    return actions.some(({ title }) => title.startsWith("How to rotate")) && actions;
  });
