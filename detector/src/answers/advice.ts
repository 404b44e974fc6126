// Trouble that providers' documents warn of and that shows where the key stands: the wrong header, a missing
// scheme, white space inside the quotes, a live key among tests, a key that is compiled into a client.
import { assignedName } from "../context/assigned-name.js";
import { isPublicName } from "../credentials/public-prefix.js";
import type { Span } from "../finding.js";
import type { Candidate, Scanned } from "../pipeline/candidate.js";
import type { Header } from "../rules/rule.js";

/** Names that are headers and nothing else: a variable may be called `token`, but not `X-API-Key`. */
const HEADER_NAME = /^(?:authorization|x-[a-z-]*(?:key|token|auth))$/i;
const TEST_PATH = /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?)\/|[._-](?:test|spec)\.[a-z]+$|(?:^|\/)\.env\.test/i;
const QUOTED_AND_PADDED = { before: /["'`](?:Bearer )?[ \t]+$/, after: /^[ \t]+["'`]/ };

/** Sentences about what else is wrong around a key; empty if nothing is. */
export function adviceFor({ rule, span, mode }: Candidate, { text, context }: Scanned): readonly string[] {
  const assigned = assignedName(text, span.start);
  return [
    rule.header && assigned && headerTrouble(rule.header, assigned.name, assigned.scheme),
    isPadded(text, span) && "white space stands inside the quotes and would be sent with the key",
    mode === "live" && TEST_PATH.test(context.path ?? "") && "a live key stands among tests: use a test key",
    assigned &&
      isPublicName(assigned.name) &&
      `\`${assigned.name}\` is compiled into the client, where anyone can read it`,
  ].filter((sentence) => typeof sentence === "string");
}

function headerTrouble(header: Header, name: string, scheme: string | undefined): string | undefined {
  if (!HEADER_NAME.test(name)) return undefined;
  const expected = header.scheme === undefined ? header.name : `${header.name}: ${header.scheme}`;
  if (name.toLowerCase() !== header.name.toLowerCase())
    return `this key is sent as \`${expected}\`, not as \`${name}\``;
  return header.scheme !== undefined && scheme === undefined
    ? `\`${header.scheme} \` is missing before the key`
    : undefined;
}

function isPadded(text: string, { start, end }: Span): boolean {
  return (
    QUOTED_AND_PADDED.before.test(text.slice(Math.max(0, start - 12), start)) ||
    QUOTED_AND_PADDED.after.test(text.slice(end, end + 8))
  );
}
