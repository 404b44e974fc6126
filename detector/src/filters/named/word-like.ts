// The last question: whether the value itself looks like a credential.
import { isLongEnough } from "../../credentials/least-length.js";
import { randomness } from "../../credentials/model/randomness.js";
import { looksLikePath } from "../../text/words.js";
import type { Named } from "../../pipeline/candidate.js";
import { ofNamed } from "./of-named.js";

const HEX_OR_UUID = /^[0-9a-f-]+$/i;

/** `token: "identifier"`. */
export const wordLike = ofNamed("words", ({ named }) => {
  const { value } = named;
  if (!isLongEnough(named)) return "it is too short for a credential of this name";
  if (named.kind === "password" && isSure(named)) return undefined;
  if (looksLikePath(value)) return "it is a path or a host";
  const isWritten =
    randomness(value) < leastRandomness(named) || longParts(value).every((part) => randomness(part) < 0);
  return isWritten && "it is spelled like words or an identifier";
});

/** The parts of a value that are long enough to judge; itself if there is none: `clm10179:AgencyCodeContentType`. */
function longParts(value: string): readonly string[] {
  const parts = value.split(/[:/.,@]/).filter((part) => part.length >= LONG_PART);
  return parts.length > 0 ? parts : [value];
}
const LONG_PART = 12;

/** Random values of 8 characters and more take few of them a second time. */
export const tooRegular = ofNamed(
  "not-random",
  ({ named: { value } }) =>
    value.length >= 8 && new Set(value).size < Math.min(6, value.length / 2) && "it is too regular for a credential",
);

/** `key: "<digest>"`. */
export const digest = ofNamed(
  "digest",
  ({ named: { value, strength } }) =>
    strength === "weak" &&
    HEX_OR_UUID.test(value) &&
    "it may be a digest or an id, and its name does not say that it opens anything",
);

/** A password's name and a sign of assignment say enough: a word may be the value. */
const isSure = ({ strength, operator, writing, inSentence, name }: Named) =>
  strength === "strong" &&
  !inSentence &&
  (/^[:=]+>?$|^>$|^is$/.test(operator) || (operator === " " && (name.startsWith("-") || writing === "quoted"))) &&
  !(/^pass(?:wd)?$/i.test(name) && (operator === " " || (writing !== "quoted" && operator !== "=")));

/** In points; see credentials/model/randomness.ts. */
const leastRandomness = ({ strength, writing, operator }: Named) =>
  writing === "spaced" ? 400 : strength === "weak" || operator === "(" ? 200 : 0;
