// Values that are in the wrong place, or hold more than their key: what providers' documents name as causes of trouble.
import { judgeName } from "../../credentials/kinds.js";
import type { Mode } from "../../finding.js";
import { isPublicName } from "../../credentials/public-prefix.js";
import type { HygieneFix } from "../hygiene-problem.js";
import { writeValue } from "../write-value.js";
import { type Check, type CheckedEntry, type CheckedFile, placeOf } from "./checked-file.js";
import { shownName } from "./shown-name.js";

/** Secrets whose names have a prefix that makes bundlers compile them into a client. */
export const publicNames: Check = (file) =>
  file.entries.flatMap((entry) => {
    const [finding] = entry.findings;
    if (!finding || !isPublicName(entry.name)) return [];
    const isSure = finding.grade === "proven" || finding.grade === "provider";
    return [
      {
        ...placeOf(file, entry),
        kind: "public-name" as const,
        // a value that only its name calls a key may be meant for the client
        severity: isSure ? ("error" as const) : ("warning" as const),
        message: `${shownName(entry.name)} is compiled into the client, where anyone can read it, and holds ${withArticle(finding.title)}`,
        advice: "drop the prefix and call the provider from a server; rotate the key if the client was published",
      },
    ];
  });

/** White space inside the quotes, around a single word. */
export const paddedValues: Check = (file) =>
  file.entries.flatMap((entry) => {
    const bare = entry.value.trim();
    if (bare === "" || bare === entry.value || /\s/.test(bare)) return [];
    return [
      {
        ...placeOf(file, entry),
        kind: "white-space" as const,
        severity: entry.isSecret ? ("error" as const) : ("warning" as const),
        message: `${shownName(entry.name)} has white space inside its quotes, which is sent with it`,
        advice: "write the value without it",
        ...rewritten(file, entry, bare, "Take the white space out"),
      },
    ];
  });

const SCHEME = /^Bearer\s+(?=\S)/i;

/** `Bearer ` before a key: the header's, which code adds. */
export const schemes: Check = (file) =>
  file.entries.flatMap((entry) => {
    const scheme = SCHEME.exec(entry.value.trimStart())?.[0];
    if (scheme === undefined || isHeader(entry.name)) return [];
    return [
      {
        ...placeOf(file, entry),
        kind: "bearer" as const,
        severity: "warning" as const,
        message: `${shownName(entry.name)} begins with "Bearer ": code that adds it sends it twice`,
        advice: "keep the key alone here, and write the scheme where the header is made",
        ...rewritten(file, entry, entry.value.trimStart().slice(scheme.length).trim(), 'Take "Bearer " out'),
      },
    ];
  });

const isHeader = (name: string) => judgeName(name)?.kind === "authorization" || /headers?$/i.test(name);

/** Which modes' keys are out of place in which files. */
const MISPLACED: readonly { readonly mode: Mode; readonly files: RegExp; readonly kind: "live-key" | "test-key" }[] = [
  {
    mode: "live",
    files: /(?:^|\.)(?:test|testing|ci|e2e|dev|develop|development|staging|stage|sandbox|preview)(?:\.|$)/,
    kind: "live-key",
  },
  { mode: "test", files: /(?:^|\.)(?:prod|production|live)(?:\.|$)/, kind: "test-key" },
];

/** Live keys where tests run, and test keys where the product does. */
export const misplacedModes: Check = (file) =>
  file.entries.flatMap((entry) =>
    entry.findings.flatMap(({ mode, title }) => {
      const wrong = MISPLACED.find((one) => one.mode === mode && one.files.test(file.name));
      if (!wrong) return [];
      const isLive = wrong.kind === "live-key";
      return [
        {
          ...placeOf(file, entry),
          kind: wrong.kind,
          severity: isLive ? ("error" as const) : ("warning" as const),
          message: `${shownName(entry.name)} holds ${withArticle(title)}, and ${file.name} is not for ${mode} keys`,
          advice: isLive
            ? "use a test key here: whatever runs with this file acts on live data"
            : "use a live key here: a test key does not reach live data",
        },
      ];
    }),
  );

/** One key under two names of a file. */
export const sharedKeys: Check = (file) => {
  const first = new Map<string, CheckedEntry>();
  return file.entries.flatMap((entry) => {
    const [finding] = entry.findings;
    if (!finding) return [];
    const other = first.get(finding.secret);
    if (!other) first.set(finding.secret, entry);
    if (!other || other.name === entry.name) return [];
    return [
      {
        ...placeOf(file, entry),
        kind: "same-key" as const,
        severity: "warning" as const,
        message: `${shownName(entry.name)} holds the same key as ${shownName(other.name)} in line ${other.line}`,
        advice: "keep one of the names, or create a key for each use, so that one can be revoked alone",
      },
    ];
  });
};

const withArticle = (title: string) => `${/^[aeiou]/i.test(title) ? "an" : "a"} ${title}`;

/** The fix that writes another value. Values that no reader gets right have none. */
function rewritten(
  { path }: CheckedFile,
  { valueSpan }: CheckedEntry,
  value: string,
  title: string,
): { readonly fix?: HygieneFix } {
  const written = writeValue(value);
  if ("refused" in written) return {};
  return { fix: { title, path, edits: [{ ...valueSpan, text: written.text }] } };
}
