// Several folders in one workspace: each has its own settings, config and `.env`.
import { ConfigurationTarget, Uri, workspace } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { actionsAt, placeOf } from "./actions.js";
import { equal, holds, marked, open, remove, type Tests, until, write } from "./support.js";

const key = () => makeKey("forg-live-key");
const code = () => `export const client = connect("${key()}");\n`;

export const folders: Tests = {
  "go by their own config and settings": async () => {
    const [, second] = workspace.workspaceFolders ?? [];
    holds(second !== undefined, "there is one folder only");
    const one = await open("one.js", code());
    await marked(one.uri, 1);
    const two = await open("../second/two.js", code());
    await marked(two.uri, 1);
    await write("../second/keystow.config.json", '{ "disabledRules": ["forg"] }');
    await marked(two.uri, 0);
    await marked(one.uri, 1);
    await remove("../second/keystow.config.json");
    await marked(two.uri, 1);
    const section = workspace.getConfiguration("keystow", second.uri);
    await section.update("disabledRules", ["forg-live-key"], ConfigurationTarget.WorkspaceFolder);
    await marked(two.uri, 0);
    await marked(one.uri, 1);
    await section.update("disabledRules", undefined, ConfigurationTarget.WorkspaceFolder);
    await marked(two.uri, 1);
  },

  "take keys into their own .env": async () => {
    const [first, second] = workspace.workspaceFolders ?? [];
    const document = await open("../second/moved.js", code());
    await marked(document.uri, 1);
    const move = await until("the fix", async () => {
      const actions = await actionsAt(document, placeOf(document, key()));
      return actions.find(({ title }) => title.startsWith("Move to .env"));
    });
    holds(move.edit !== undefined && (await workspace.applyEdit(move.edit)), "it is not applied");
    const changed = move.edit.entries().map(([uri]) => uri.toString());
    holds(second !== undefined && first !== undefined, "there is one folder only");
    equal(changed.includes(Uri.joinPath(second.uri, ".env").toString()), true);
    equal(
      changed.filter((uri) => uri.startsWith(`${first.uri.toString()}/`)),
      [],
    );
  },
};
