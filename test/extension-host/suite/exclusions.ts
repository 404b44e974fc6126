// What is taken out of the scan, by whatever file or setting, and what the shared config asks for.
import { ConfigurationTarget, workspace } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { marked, open, remove, type Tests, write } from "./support.js";

const code = () => `use("${makeKey("forg-live-key")}", "${makeKey("forg-test-key")}");\n`;

export const exclusions: Tests = {
  "by .keystowignore and .gitignore, as they change": async () => {
    const document = await open("out/generated/a.js", code());
    await marked(document.uri, 2);
    await write(".keystowignore", "generated/\n");
    await marked(document.uri, 0);
    await remove(".keystowignore");
    await marked(document.uri, 2);
    await write("out/.gitignore", "/generated\n");
    await marked(document.uri, 0);
    await remove("out/.gitignore");
    await marked(document.uri, 2);
  },

  "by the shared config, which switches rules off as well": async () => {
    const document = await open("lib/b.js", code());
    await marked(document.uri, 2);
    await write("keystow.config.json", '{ "disabledRules": ["forg-test-key"] /* a comment */ }\n');
    await marked(document.uri, 1);
    await write("keystow.config.json", '{ "exclude": ["/lib/*.js"] }\n');
    await marked(document.uri, 0);
    await remove("keystow.config.json");
    await write("package.json", '{ "keystow": { "disabledRules": ["forg"] } }\n');
    await marked(document.uri, 0);
    await remove("package.json");
    await marked(document.uri, 2);
  },

  "by files.exclude": async () => {
    const document = await open("hidden/c.js", code());
    await marked(document.uri, 2);
    const files = workspace.getConfiguration("files");
    await files.update("exclude", { "**/hidden": true }, ConfigurationTarget.Global);
    await marked(document.uri, 0);
    await files.update("exclude", undefined, ConfigurationTarget.Global);
    await marked(document.uri, 2);
  },
};
