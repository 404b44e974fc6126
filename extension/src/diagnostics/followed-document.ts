// An open document and its findings: scanned once, then followed through its changes at the cost of each.
// It may not import `vscode`.
import type { Detector, DocumentScan, Finding, SourceContext } from "@keystow/detector";
import { createDirtyStretch, type DirtyStretch, type TextChange } from "./dirty-stretch.js";
import { MAX_LENGTH } from "./is-watched.js";

/** A document's text, as far as it is asked for. */
export interface ReadText {
  /** All of it. */
  whole(): string;
  /** UTF-16 offsets, half-open. */
  part(start: number, end: number): string;
}

export interface FollowedDocument {
  /** Notes changes, and scans nothing. */
  changed(changes: readonly TextChange[]): void;
  /** The findings of the text as it is now. */
  findings(): readonly Finding[];
}

/** Follows a document; nothing is read or scanned before its findings are asked for. */
export function followDocument(text: ReadText, context: SourceContext, detector: Detector): FollowedDocument {
  let followed: { readonly scan: DocumentScan; readonly dirty: DirtyStretch } | undefined;
  const open = () => {
    const whole = text.whole();
    if (whole.length > MAX_LENGTH) return [];
    followed = { scan: detector.openDocument(whole, context), dirty: createDirtyStretch(whole.length) };
    return followed.scan.findings();
  };
  return {
    changed(changes) {
      followed?.dirty.add(changes);
    },
    findings() {
      if (!followed) return open();
      const { scan, dirty } = followed;
      if (dirty.length() > MAX_LENGTH) {
        followed = undefined;
        return [];
      }
      const stretch = dirty.take();
      if (!stretch) return scan.findings();
      const { start, end, newEnd } = stretch;
      return scan.edit([{ start, end, text: text.part(start, newEnd) }]);
    },
  };
}
