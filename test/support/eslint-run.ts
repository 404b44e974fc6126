// Lints texts with the plugin, as ESLint does it for a project in a folder.
import { ESLint, type Linter } from "eslint";
import plugin from "../../eslint-plugin/src/index.js";

/** The messages about a text under a name in a folder. */
export async function lintText(
  text: string,
  {
    cwd,
    path,
    configs = [plugin.configs.recommended],
  }: { cwd: string; path: string; configs?: readonly Linter.Config[] },
): Promise<Linter.LintMessage[]> {
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [...configs] });
  const [result] = await eslint.lintText(text, { filePath: path });
  return result?.messages ?? [];
}

/** A text with a suggestion's edit. */
export function suggested(text: string, { suggestions = [] }: Linter.LintMessage): string | undefined {
  const [first] = suggestions;
  if (!first) return undefined;
  const [start, end] = first.fix.range;
  return text.slice(0, start) + first.fix.text + text.slice(end);
}
