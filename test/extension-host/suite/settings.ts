// What the settings change, while documents are open.
import { ConfigurationTarget, workspace } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { marked, open, type Tests } from "./support.js";

const set = (name: string, value: unknown) =>
  workspace.getConfiguration("keystow").update(name, value, ConfigurationTarget.Global);

export const settings: Tests = {
  "switch rules off and on": async () => {
    const document = await open("rules.ts", `use("${makeKey("forg-live-key")}", "${makeKey("forg-test-key")}");\n`);
    await marked(document.uri, 2);
    await set("disabledRules", ["forg-test-key"]);
    await marked(document.uri, 1);
    await set("disabledRules", ["forg"]);
    await marked(document.uri, 0);
    await set("disabledRules", undefined);
    await marked(document.uri, 2);
  },
};
