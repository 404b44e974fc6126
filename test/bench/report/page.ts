// The recorded results as a page: without a date, and without a path of the machine.
import { format } from "prettier";
import type { Section } from "./section.js";
import { tableOf } from "./table.js";

/** The page's text. */
export function resultsPage(sections: readonly Section[], machine: string): Promise<string> {
  const tables = sections.map(({ title, rows }) => `## ${title}\n\n${tableOf(rows)}\n`);
  const page = `# Results

Written by \`npm run bench -- --record\`; [README.md](README.md) says what each figure means. Compare the ratios: they were
taken in one run, on ${machine}.

${tables.join("\n")}`;
  return format(page, { parser: "markdown", printWidth: 120 });
}
