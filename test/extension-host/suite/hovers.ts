// The card under the pointer.
import { commands, type Hover, type MarkdownString } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { holds, marked, open, type Tests, until } from "./support.js";

export const hovers: Tests = {
  "say what a key is and how it is replaced, and not its value": async () => {
    const key = makeKey("forg-live-key");
    const document = await open("hover.ts", `use("${key}");\n`);
    await marked(document.uri, 1);
    const card = await until("a card", async () => {
      const found = await commands.executeCommand<Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        document.positionAt(12),
      );
      const texts = found.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value));
      return texts.find((text) => text.startsWith("**FORG live API key**"));
    });
    holds(card.includes("`FORG_API_KEY`"), "no variable");
    holds(/^1\. /m.test(card), "no steps");
    holds(!card.includes(key.slice(10, 20)), "the value is shown");
  },
};
