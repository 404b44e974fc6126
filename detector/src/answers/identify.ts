// Says what a pasted value is. People paste keys with what stood around them.
import type { KeyIdentity } from "../finding.js";
import { adviceFor } from "./advice.js";
import { type Analysis, keyFacts } from "../pipeline/analysis.js";
import { type Decision, reasonsOf } from "../pipeline/decision.js";
import type { Header } from "../rules/rule.js";

interface Wrapping {
  readonly name: string;
  /** Matches the whole text; its group `inner` is what the wrapping holds. */
  readonly pattern: RegExp;
}

const WRAPPINGS: readonly Wrapping[] = [
  { name: "punctuation", pattern: /^(?<inner>[^]+)[;,]$/ },
  {
    name: "an assignment",
    pattern:
      /^(?:(?:export|set|const|let|var)\s+|\$env:)?(?:[A-Za-z_][\w.-]*|"[\w.-]+"|'[\w.-]+')\s*(?::=|=>|=|:(?!\/\/))\s*(?<inner>[^]+)$/,
  },
  { name: "quotes", pattern: /^(?<quote>["'`])(?<inner>[^]*)\k<quote>$/ },
  { name: "brackets", pattern: /^[(<[“‘](?<inner>[^]+)[)>\]”’]$/ },
  { name: "a list mark", pattern: /^(?:-|-H|--header)\s+(?<inner>[^]+)$/ },
  { name: '"Bearer "', pattern: /^Bearer\s+(?<inner>[^]+)$/i },
];
/** Each round takes off one layer; nobody wraps a key more often. */
const ROUNDS = 8;

/** Identifies a pasted value, or returns `undefined` if no rule knows it as one whole key. */
export function identify(pasted: string, analyse: (text: string) => Analysis): KeyIdentity | undefined {
  // a key without a format is known only by the name that stands before it
  const inPlace = (inner: string) => (inner === pasted ? undefined : decisionOn(inner, analyse(pasted)));
  const trimmed = new Set<string>();
  let value = pasted;
  for (let round = 0; round < ROUNDS; round++) {
    if (value.trim() !== value) trimmed.add("white space");
    value = value.trim();
    const whole = decisionOn(value, analyse(value)) ?? inPlace(value);
    if (whole) return withAdvice(identityOf(whole, [...trimmed]), whole.candidate.secret, pasted, analyse(pasted));
    const layer = unwrap(value);
    if (!layer) return undefined;
    trimmed.add(layer.name);
    value = layer.inner;
  }
  return undefined;
}

function unwrap(value: string): { readonly name: string; readonly inner: string } | undefined {
  for (const { name, pattern } of WRAPPINGS) {
    const inner = pattern.exec(value)?.groups?.["inner"];
    if (inner !== undefined) return { name, inner };
  }
  return undefined;
}

function decisionOn(value: string, { decisions }: Analysis): Decision | undefined {
  return decisions.find(({ candidate }) => candidate.secret === value);
}

/** Adds what is wrong around a key where it was copied. */
function withAdvice(identity: KeyIdentity, secret: string, pasted: string, analysis: Analysis): KeyIdentity {
  const inPlace = decisionOn(secret, analysis)?.candidate;
  const advice = [
    ...(pasted.trim() === secret && BLANK_EDGE.test(pasted) ? [BLANK_ADVICE] : []),
    ...(inPlace ? adviceFor(inPlace, { text: pasted, context: {} }) : []),
  ];
  return advice.length > 0 ? { ...identity, advice } : identity;
}

/** A line end is what most ways of copying add, and belongs to nothing. */
const BLANK_EDGE = /^[ \t\u00a0]|[ \t\u00a0](?:\r?\n)?$/;
const BLANK_ADVICE = "white space stands beside the key and would be sent with it";

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
