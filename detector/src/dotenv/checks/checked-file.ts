// A file as the checks see it: its entries, each with what the detector found in it.
import type { Finding } from "../../finding.js";
import { isEnvTemplate } from "../../remediation/env-files.js";
import { type EnvEntry, type EnvProblem, parseEnv } from "../document.js";
import type { EnvFile, HygieneProblem } from "../hygiene-problem.js";
import { suppressedLines } from "../../suppressions/suppression.js";
import { isRealCredential } from "./real-credential.js";

export interface CheckedEntry extends EnvEntry {
  /** The keys in its value. */
  readonly findings: readonly Finding[];
  /** Whether its value is to be kept secret. */
  readonly isSecret: boolean;
}

export interface CheckedFile extends Pick<EnvFile, "path" | "text" | "git" | "readableByOthers"> {
  /** The path's last part. */
  readonly name: string;
  readonly isTemplate: boolean;
  readonly entries: readonly CheckedEntry[];
  readonly problems: readonly EnvProblem[];
  readonly holdsSecret: boolean;
  /** Lines on which a comment suppresses whatever there is. */
  readonly suppressed: ReadonlySet<number>;
}

/** The files of a folder. */
export interface Folder {
  readonly files: readonly CheckedFile[];
  /** All names that they give a value. */
  readonly names: ReadonlySet<string>;
}

/** One kind of trouble, or a few that are told in the same way. */
export type Check = (file: CheckedFile, folder: Folder) => readonly HygieneProblem[];

/** Reads a file. */
export function checkedFile(file: EnvFile): CheckedFile {
  const { path, text, findings } = file;
  const suppressed = suppressedLines(text);
  const { entries: parsed, problems } = parseEnv(text);
  // a key may stand in a name's place, and lines of one that is written without quotes may look like entries
  const isInside = ({ span: { start }, valueSpan }: EnvEntry) =>
    findings.some(({ span }) => span.start < valueSpan.start && start < span.end);
  const entries = parsed.filter((entry) => !isInside(entry)).map((entry) => withFindings(entry, findings, suppressed));
  return {
    ...file,
    name: path.slice(path.lastIndexOf("/") + 1),
    isTemplate: isEnvTemplate(path),
    entries,
    problems,
    suppressed,
    holdsSecret: findings.length > 0 || entries.some(({ isSecret }) => isSecret),
  };
}

function withFindings(entry: EnvEntry, all: readonly Finding[], suppressed: ReadonlySet<number>): CheckedEntry {
  const findings = all.filter(({ span: { start } }) => entry.valueSpan.start <= start && start < entry.span.end);
  const isNamed = () => isRealCredential(entry.name, entry.value) && !suppressed.has(entry.line);
  return { ...entry, findings, isSecret: findings.length > 0 || isNamed() };
}

/** Where an entry stands, for a problem. */
export const placeOf = ({ path }: CheckedFile, { span, line, name }: EnvEntry) => ({
  path,
  span,
  line,
  variables: [name],
});
