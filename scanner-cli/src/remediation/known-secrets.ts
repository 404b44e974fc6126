// Secrets of this run in lines that are shown. What stands beside a key may hold it again where no rule tells it: behind
// a letter, say.
import type { Finding } from "@keystow/detector";

/** Replaces secrets of findings by their redactions, wherever they stand. */
export function createSecretsRemover(findings: readonly Finding[]): (text: string) => string {
  const parts = findings.flatMap((finding) => [finding, ...(finding.related ?? [])]);
  const redactions = new Map(parts.map(({ secret, redacted }) => [secret, redacted]));
  // one may be the beginning of another
  const ordered = [...redactions].toSorted(([one], [other]) => other.length - one.length);
  return (text) => ordered.reduce((rest, [secret, redacted]) => rest.replaceAll(secret, () => redacted), text);
}
