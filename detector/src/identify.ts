// Says what a pasted value is. People paste keys with what stood around them.
import { type Analysis, type Decision, keyFacts, reasonsOf } from "./analysis.js";
import type { KeyIdentity } from "./finding.js";
import type { Header } from "./rules/rule.js";

interface Wrapping {
  readonly name: string;
  readonly pattern: RegExp;
}

const WRAPPINGS: readonly Wrapping[] = [
  { name: "white space", pattern: /^\s+|\s+$/g },
  { name: "punctuation", pattern: /[;,]$/ },
  { name: "quotes", pattern: /^(["'`])(?=[^]*\1$)|(["'`])$/g },
  {
    name: "an assignment",
    pattern: /^(?:export\s+|set\s+|\$env:|const\s+|let\s+|var\s+)?[A-Za-z_][\w.-]*\s*(?::=|=>|=|:(?!\/\/))\s*/,
  },
  { name: '"Bearer "', pattern: /^Bearer\s+/i },
];
/** Each round takes off one layer; nobody wraps a key more often. */
const ROUNDS = 8;

/** Identifies a pasted value, or returns `undefined` if no rule knows it as one whole key. */
export function identify(pasted: string, analyse: (text: string) => Analysis): KeyIdentity | undefined {
  const trimmed: string[] = [];
  let value = pasted;
  for (let round = 0; round < ROUNDS; round++) {
    const whole = wholeDecision(value, analyse(value));
    if (whole) return identityOf(whole, trimmed);
    const wrapping = WRAPPINGS.find(({ pattern }) => value.replace(pattern, "") !== value);
    if (!wrapping) return undefined;
    value = value.replace(wrapping.pattern, "");
    if (!trimmed.includes(wrapping.name)) trimmed.push(wrapping.name);
  }
  return undefined;
}

function wholeDecision(value: string, { decisions }: Analysis): Decision | undefined {
  return decisions.find(({ candidate: { span } }) => span.start === 0 && span.end === value.length);
}

function identityOf(decision: Decision, trimmed: readonly string[]): KeyIdentity {
  const { candidate, alternatives, rejection } = decision;
  const { rule } = candidate;
  return {
    ...keyFacts(candidate),
    ...(rule.header ? { header: headerText(rule.header) } : {}),
    ...(rejection?.filter === "public-by-design" ? { publicReason: rejection.reason } : {}),
    trimmed,
    alternatives,
    reasons: [...(rejection ? [rejection.reason] : []), ...reasonsOf(decision)],
  };
}

const headerText = ({ name, scheme }: Header) => (scheme === undefined ? name : `${name}: ${scheme}`);
