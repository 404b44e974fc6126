// Which of our diagnostics ESLint's rule reports as well, at the very same place. It may not import `vscode`.
import type { RangeData } from "../diagnostics/diagnostic-data.js";

/** The rule of our plugin that reports what the editor does. */
const RULE = "keystow/no-hardcoded-keys";

/** As VS Code has them. */
interface Place {
  readonly line: number;
  readonly character: number;
}

/** What matters of another extension's diagnostic. */
export interface Reported {
  readonly source?: string | undefined;
  readonly code?: string | number | { readonly value: string | number } | undefined;
  readonly range: { readonly start: Place; readonly end: Place };
}

/** The places at which ESLint reports a key, each as a text. */
export function placesOfEslint(diagnostics: readonly Reported[]): ReadonlySet<string> {
  const ofRule = diagnostics.filter(
    ({ source, code }) => source === "eslint" && (typeof code === "object" ? code.value : code) === RULE,
  );
  return new Set(
    ofRule.map(({ range: { start, end } }) =>
      placeText({
        startLine: start.line,
        startCharacter: start.character,
        endLine: end.line,
        endCharacter: end.character,
      }),
    ),
  );
}

export const placeText = ({ startLine, startCharacter, endLine, endCharacter }: RangeData): string =>
  `${startLine}:${startCharacter}-${endLine}:${endCharacter}`;
