// What a plan changes in a file, as lines: the old ones and the new ones, without any secret.
import type { Finding, Span } from "@keystow/detector";
import type { FileChange } from "@keystow/detector/remediation";

/** Lines that are replaced by others. */
export interface Hunk {
  readonly old: readonly string[];
  readonly fresh: readonly string[];
}

/** The hunks of a change; edits in one line, or in neighbouring ones, are one. */
export function hunksOf({ before = "", edits }: FileChange, findings: readonly Finding[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  const secrets = findings.flatMap(({ span, redacted, related = [] }) => [{ span, redacted }, ...related]);
  for (let index = 0; index < edits.length;) {
    const first = edits[index];
    if (!first) break;
    const start = before.lastIndexOf("\n", first.start - 1) + 1;
    let end = lineEnd(before, first);
    let fresh = before.slice(start, first.start) + first.text;
    let at = first.end;
    for (index++; index < edits.length; index++) {
      const edit = edits[index];
      if (!edit || edit.start > end) break;
      fresh += before.slice(at, edit.start) + edit.text;
      at = edit.end;
      end = Math.max(end, lineEnd(before, edit));
    }
    const old = redactedSlice(before, { start, end }, secrets);
    fresh += redactedSlice(before, { start: at, end: Math.max(at, end) }, secrets);
    hunks.push(trimmed({ old: lines(old), fresh: lines(fresh) }));
  }
  return hunks;
}

/** Where the last line ends that an edit touches: one that only adds lines before another leaves that alone. */
function lineEnd(text: string, { start, end, text: inserted }: Span & { readonly text: string }): number {
  const isWholeLine = (start === 0 || text.charAt(start - 1) === "\n") && (inserted === "" || inserted.endsWith("\n"));
  if (isWholeLine && (end === start || text.charAt(end - 1) === "\n")) return end;
  const next = text.indexOf("\n", end);
  return next === -1 ? text.length : next;
}

interface ShownSecret {
  readonly span: Span;
  readonly redacted: string;
}

function redactedSlice(text: string, { start, end }: Span, secrets: readonly ShownSecret[]): string {
  let result = "";
  let at = start;
  for (const { span, redacted } of secrets.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.end <= at || span.start >= end) continue;
    result += text.slice(at, Math.max(at, span.start)) + redacted;
    at = Math.min(span.end, end);
  }
  return result + text.slice(at, end);
}

const lines = (text: string) => (text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/));

/** Lines that stay, at either end, are not shown. */
function trimmed({ old, fresh }: Hunk): Hunk {
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  return { old: old.slice(start, old.length - end), fresh: fresh.slice(start, fresh.length - end) };
}
