// The commands behind the light bulb, and how they are told of a key: by its place and its fingerprint, never by its value.
import type { Finding } from "@keystow/detector";
import { type TextDocument, Uri, workspace } from "vscode";
import type { Findings } from "../diagnostics/findings.js";

export const COMMANDS = {
  accept: "keystow.acceptIntoBaseline",
  ignore: "keystow.ignoreHere",
  keep: "keystow.keepInSecretStorage",
  move: "keystow.moveToEnv",
  showNotes: "keystow.showNotes",
} as const;

/** A key of a document. */
export interface KeyArgument {
  readonly document: string;
  readonly fingerprint: string;
  /** The UTF-16 offset at which it began. */
  readonly start: number;
}

export const keyArgument = ({ uri }: TextDocument, { fingerprint, span }: Finding): KeyArgument => ({
  document: uri.toString(),
  fingerprint,
  start: span.start,
});

/** The key that an argument means, as it stands now: of several the one nearest to its place. */
export async function findKey(
  { document: uri, fingerprint, start }: KeyArgument,
  findings: Findings,
): Promise<{ readonly document: TextDocument; readonly finding: Finding } | undefined> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const distance = ({ span }: Finding) => Math.abs(span.start - start);
  const [finding] = findings
    .of(document)
    .filter((one) => one.fingerprint === fingerprint)
    .sort((a, b) => distance(a) - distance(b));
  return finding && { document, finding };
}
