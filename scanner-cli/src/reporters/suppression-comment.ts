// The comment that accepts a finding, in the syntax of the file that it is for.
import { commentSyntax } from "@keystow/detector";

const DIRECTIVE = "keystow-disable-line -- reason";

/** How to say in files that a key in them is no secret. A comment's syntax is named if all of them share it. */
export function suppressionFor(files: readonly string[]): string {
  const [first = "", ...others] = new Set(files.map(inFile));
  return others.length === 0 ? first : ANY_COMMENT;
}

const ANY_COMMENT = `append a comment: ${DIRECTIVE}`;

/** A comment, or the config where a file has no comments. */
function inFile(file: string): string {
  const comment = commentSyntax(file);
  if (comment) return `append  ${comment(DIRECTIVE)}`;
  return /\.json$/i.test(file)
    ? `add its fingerprint (see --format json) with a reason to "allow" in keystow.config.json`
    : ANY_COMMENT;
}
