// The comments that suppress a finding: ours, which give a reason, and those of other scanners that
// people already have in their code. A directive is text on the finding's line or on the line before it,
// so that it works in every language's comments.

/** Where a directive stands, seen from the finding. */
type Place = "same-line" | "line-before";

interface ForeignDirective {
  readonly name: string;
  readonly place: Place;
  readonly pattern: RegExp;
}

/** A directive that was found for a finding. */
export interface Directive {
  readonly name: string;
  /** Rules that it is limited to; empty for all. */
  readonly rules: readonly string[];
  /** Required in our own directives; absent in foreign ones. */
  readonly reason?: string;
  /** Why it does not count. */
  readonly problem?: string;
}

const OWN: Readonly<Record<Place, RegExp>> = {
  "same-line": /\bkeystow-disable-line\b(?<rest>.{0,400})/,
  "line-before": /\bkeystow-disable-next-line\b(?<rest>.{0,400})/,
};
// what ends a comment in one language or another: code may follow on the line
const COMMENT_END = /\*\/|--!?>|#\}|%>|"""|'''/;

const FOREIGN: readonly ForeignDirective[] = [
  { name: "gitleaks:allow", place: "same-line", pattern: /\bgitleaks:allow\b/ },
  { name: "trufflehog:ignore", place: "same-line", pattern: /\btrufflehog:ignore\b/ },
  { name: "pragma: allowlist secret", place: "same-line", pattern: /\bpragma: ?(?:allow|white)list secret\b/ },
  {
    name: "pragma: allowlist nextline secret",
    place: "line-before",
    pattern: /\bpragma: ?(?:allow|white)list nextline secret\b/,
  },
  { name: "secretlint-disable-line", place: "same-line", pattern: /\bsecretlint-disable-line\b/ },
  { name: "secretlint-disable-next-line", place: "line-before", pattern: /\bsecretlint-disable-next-line\b/ },
];

/** The directives in a line of text that apply at a place. */
export function directivesIn(line: string, place: Place): readonly Directive[] {
  const own = OWN[place].exec(line)?.groups?.["rest"];
  const name = place === "same-line" ? "keystow-disable-line" : "keystow-disable-next-line";
  return [
    ...(own === undefined ? [] : [parseOwn(name, own)]),
    ...FOREIGN.filter((directive) => directive.place === place && directive.pattern.test(line)).map((directive) => ({
      name: directive.name,
      rules: [],
    })),
  ];
}

/** ` rule, rule -- reason` behind the directive's name. */
function parseOwn(name: string, rest: string): Directive {
  const comment = rest.split(COMMENT_END, 1)[0] ?? "";
  const [, list = "", reason = ""] = /^(.*?)(?:(?:^|\s)--(?=\s|$)(.*))?$/s.exec(comment) ?? [];
  const rules = list.match(/[A-Za-z][\w-]*/g) ?? [];
  return reason.trim() === ""
    ? { name, rules, problem: `\`${name}\` needs a reason: add \`-- why\`` }
    : { name, rules, reason: reason.trim() };
}
