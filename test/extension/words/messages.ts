// The messages that the extension's code says, read from its syntax trees.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const src = join(import.meta.dirname, "../../../extension/src");

/** What is handed to `l10n.t`, or to a `t` that stands for it, by the file where it is. */
export function messagesInCode(): readonly { readonly file: string; readonly message: string | undefined }[] {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return files.flatMap((file) => {
    const tree = ts.createSourceFile(file, readFileSync(join(src, file), "utf8"), ts.ScriptTarget.Latest);
    const messages: { file: string; message: string | undefined }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && isTranslation(node.expression)) {
        const [message] = node.arguments;
        messages.push({ file, message: message && ts.isStringLiteralLike(message) ? message.text : undefined });
      }
      node.forEachChild(visit);
    };
    visit(tree);
    return messages;
  });
}

const isTranslation = (called: ts.Expression): boolean =>
  ts.isIdentifier(called)
    ? called.text === "t"
    : ts.isPropertyAccessExpression(called) &&
      called.name.text === "t" &&
      ts.isIdentifier(called.expression) &&
      called.expression.text === "l10n";
