// An editor in Chinese: what the code says comes from `l10n/`, what the manifest says from `package.nls.zh-cn.json`.
import { type CodeAction, CodeActionKind, commands, extensions } from "vscode";
import bundle from "../../../extension/l10n/bundle.l10n.zh-cn.json" with { type: "json" };
import manifestTexts from "../../../extension/package.nls.zh-cn.json" with { type: "json" };
import { makeKey } from "../../support/make-key.js";
import { equal, marked, open, type Tests, until } from "./support.js";

/** Titles keep what they were in English, by which the command palette finds them as well. */
interface Title {
  readonly value: string;
  readonly original: string;
}

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: Title }[] };
}

/** The Chinese for a message, with what is filled in. */
const inChinese = (message: keyof typeof bundle, ...args: readonly string[]): string =>
  bundle[message].replace(/\{(\d)\}/g, (_, place) => args[Number(place)] ?? "");

export const chinese: Tests = {
  "tells of a key, and offers what can be done": async () => {
    const document = await open("chinese.js", `connect("${makeKey("forg-live-key")}");\n`);
    const [mark] = await marked(document.uri, 1);
    equal(mark?.message, inChinese("{0} in source ({1}).", "FORG live API key", inChinese("exact format")));
    await until("a light bulb in Chinese", async () => {
      const offered = await commands.executeCommand<CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        mark?.range,
        CodeActionKind.QuickFix.value,
      );
      const move = inChinese("Move to {0} as {1}", ".env", "FORG_API_KEY");
      return offered.some(({ title }) => title === move);
    });
  },

  "names commands": () => {
    const { contributes } = extensions.getExtension("keystow.keystow-vscode")?.packageJSON as Manifest;
    const scan = contributes.commands.find(({ command }) => command === "keystow.scanWorkspace");
    equal(scan?.title.value, manifestTexts["command.scanWorkspace"]);
    return Promise.resolve();
  },
};
