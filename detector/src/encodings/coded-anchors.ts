// What the prefilter looks for besides the rules' own anchors: what these become when a key is written in a code. It is
// derived from them, so that a new rule's keys are found in every code.
import type { Anchor } from "../formats/anchors.js";
import { type Format, isChoice, namedRun, type Part, type Run } from "../formats/format.js";
import { expandAlphabet } from "../formats/sample.js";
import type { RuleAnchor } from "../rules/rule-anchors.js";
import type { Rule } from "../rules/rule.js";
import { type Code, indexOf } from "./code.js";
import { base64Within, hexadecimalOf } from "./digits.js";

/** An anchor that leads to a code. */
export interface CodedAnchor {
  readonly anchor: Anchor;
  /** An index into CODES. */
  readonly code: number;
}

/** Shorter anchors stand everywhere, and each of them makes the first stage slower: see DESIGN.md. */
const SHORTEST = { text: 4, base64: 5, base64Inside: 7, hexadecimal: 8 };
/** Three characters that are seldom a part of anything else: `eyJ`, `SG.`. */
const RARE = /[a-z][A-Z]|\.$/;
/** So much of a beginning tells enough. */
const ENOUGH = 9;
/** Rules with more anchors than this are left out: each one costs. */
const MOST_ANCHORS = 12;

/** So many letters, the anchor's with those behind it, are no word. */
const NO_WORD = { base64: 14, hexadecimal: 28 };
const lettersBehind = (alphabet: string, text: string, all: number): readonly Run[] => {
  const count = Math.max(2, all - text.length);
  return [{ alphabet, min: count, max: count }];
};

const QUOTES = "\"'`";
const once = (alphabet: string): Run => ({ alphabet, min: 1, max: 1 });
/** What interrupts a key's body where its literal ends and another follows, and where an escape stands. */
const INTERRUPTIONS: readonly (readonly Run[])[] = [
  [
    { alphabet: "\\\\", min: 0, max: 3 },
    once(QUOTES),
    { alphabet: "\\s", min: 0, max: 80 },
    once(`${QUOTES}\\\\+.<|&^,@$`),
  ],
  [{ alphabet: "\\\\", min: 1, max: 3 }, once("\\r\\nux/")],
];
const PERCENT: readonly Run[] = [once("%"), once("2-7"), once("0-9A-Fa-f")];
/** What URLs and JSON write as they are. */
const PLAIN = /^[\w.~-]*$/;

/** Escapes of what separates a key's beginning from its body. */
const SEPARATORS = ["5f", "2d", "2e"].flatMap((code) => [`%${code}`, `\\x${code}`, `\\u00${code}`]);

/** All that is looked for in codes for the sake of some rules. */
export function codedAnchors(all: readonly (readonly [Rule, readonly RuleAnchor[]])[]): readonly CodedAnchor[] {
  const found = new Map<string, CodedAnchor>();
  const add = (text: string, code: Code, more: Partial<Anchor> = {}) => {
    const anchor: Anchor = { text, offset: 0, foldCase: false, follow: [], ...more };
    const one = { anchor, code: indexOf(code) };
    found.set(JSON.stringify(one), one);
  };
  for (const [rule, anchors] of all) {
    const isLong = anchors.some((one) => one.isLong);
    for (const text of beginningsOf(rule, anchors)) addLetters(text.slice(0, ENOUGH), isLong, add);
    for (const { anchor } of anchors) {
      for (const follow of interruptedBodies(rule, anchor)) {
        add(anchor.text, { kind: "literal", atKey: true, isLong }, { foldCase: anchor.foldCase, follow });
      }
      for (const text of slashedTexts(rule, anchor))
        add(text, IN_ESCAPES, { foldCase: true, follow: openFollow(anchor) });
      if (isSlashed(rule, anchor)) add(encodeURIComponent(anchor.text), IN_ESCAPES);
    }
  }
  for (const text of all.length > 0 ? SEPARATORS : [])
    add(text, IN_ESCAPES, { foldCase: true, follow: [once("0-9A-Za-z%\\\\")] });
  return [...found.values()];
}

const IN_ESCAPES: Code = { kind: "literal", atKey: false, isLong: false };

type Add = (text: string, code: Code, more?: Partial<Anchor>) => void;

function addLetters(text: string, isLong: boolean, add: Add): void {
  for (const before of [0, 1, 2]) {
    const letters = base64Within(text, before);
    const isLongEnough = letters.length >= (before > 0 ? SHORTEST.base64Inside : SHORTEST.base64);
    if (!isLongEnough && !(before === 0 && RARE.test(text))) continue;
    const follow = lettersBehind("0-9A-Za-z+/_-", letters, NO_WORD.base64);
    add(letters, { kind: "digits", digits: "base64", before, isLong }, { follow });
  }
  const letters = hexadecimalOf(text);
  if (letters.length < SHORTEST.hexadecimal) return;
  const follow = lettersBehind("0-9A-Fa-f", letters, NO_WORD.hexadecimal);
  add(letters, { kind: "digits", digits: "hexadecimal", before: 0, isLong }, { foldCase: true, follow });
}

/** The beginnings by which a rule's keys are told in letters. */
function beginningsOf(rule: Rule, anchors: readonly RuleAnchor[]): readonly string[] {
  if (rule.public || rule.context || rule.search || anchors.length > MOST_ANCHORS) return [];
  if (rule.pattern?.encoded) return rule.pattern.encoded;
  return (
    anchors
      .filter(({ offset, anchor }) => offset === 0 && !anchor.foldCase)
      .map(({ anchor }) => anchor.text)
      // one repeated character stands for nothing in most of base64
      .filter((text) => /^[\x20-\x7e]+$/.test(text) && !/^(.)\1*$/.test(text))
  );
}

/** What follows an anchor where the key's body is interrupted by the end of a literal or by an escape. */
function interruptedBodies(rule: Rule, { offset, follow, text }: Anchor): readonly (readonly Run[])[] {
  if (rule.context || rule.search || rule.public || offset > 0) return [];
  if (text.length < SHORTEST.text && !RARE.test(text)) return [];
  const body = unionOf(rule.format ? bodyOf(rule.format) : follow.map(characterRun));
  if (!body) return [];
  const interruptions = PLAIN.test(body.alphabet) ? INTERRUPTIONS : [...INTERRUPTIONS, PERCENT];
  const alphabet = body.alphabet.replace(/[\]^-]/g, "\\$&");
  return interruptions.map((interruption) => [{ alphabet, min: 0, max: body.max }, ...interruption]);
}

/** Characters that may stand so many times; their alphabet is every one of them. */
type Characters = Pick<Run, "alphabet" | "max">;

/** The parts of a format behind the literals with which it begins. */
function bodyOf(format: Format): readonly Characters[] {
  const first = format.findIndex((part) => typeof part !== "string" && !isChoice(part));
  return first === -1 ? [] : format.slice(first).map(charactersOf);
}

function charactersOf(part: Part): Characters {
  if (typeof part === "string") return { alphabet: part, max: part.length };
  if (!isChoice(part)) return characterRun(namedRun(part).run);
  return { alphabet: part.oneOf.join(""), max: Math.max(...part.oneOf.map(({ length }) => length)) };
}

const characterRun = ({ alphabet, max }: Run): Characters => ({ alphabet: expandAlphabet(alphabet).join(""), max });

/** Any of the characters that stand in some parts, as many as in all of them; `undefined` if they cannot be told. */
function unionOf(parts: readonly Characters[]): Characters | undefined {
  const all = parts.map(({ alphabet }) => alphabet).join("");
  // what excludes characters admits quotes, and then nothing tells where a literal ends
  if (parts.length === 0 || /[\^\\"'`]/.test(all)) return undefined;
  return { alphabet: [...new Set(all)].sort().join(""), max: parts.reduce((sum, { max }) => sum + max, 0) };
}

const isSlashed = (rule: Rule, { text }: Anchor) => !rule.context && !rule.search && text.includes("/");

/** An anchor with its slashes escaped, as JSON has them. */
function slashedTexts(rule: Rule, anchor: Anchor): readonly string[] {
  if (!isSlashed(rule, anchor)) return [];
  return ["\\/", "\\u002f"].map((slash) => anchor.text.replaceAll("/", slash));
}

/** What follows an anchor, as far as it may hold escapes: an alphabet that excludes characters admits the backslash. */
const openFollow = ({ follow }: Anchor) => (follow[0]?.alphabet.startsWith("^") ? follow : []);
