// The card under the pointer.
import { Hover, type HoverProvider, l10n, MarkdownString, Range } from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import { hoverCard } from "./hover-card.js";

export function createHoverProvider(findings: Findings): HoverProvider {
  return {
    provideHover(document, position) {
      const offset = document.offsetAt(position);
      for (const finding of findings.of(document)) {
        const spans = [finding.span, ...(finding.related ?? []).map(({ span }) => span)];
        const span = spans.find(({ start, end }) => start <= offset && offset <= end);
        if (!span) continue;
        const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
        return new Hover(new MarkdownString(hoverCard(finding, l10n.t)), range);
      }
      return undefined;
    },
  };
}
