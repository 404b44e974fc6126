// The last question: whether the value itself looks like a credential.
import { isVaried, looksLikePath, readsLikeWords } from "../../text/words.js";
import type { Named } from "../../pipeline/candidate.js";
import { ofNamed } from "./of-named.js";

const HEX_OR_UUID = /^[0-9a-f-]+$/i;

/** `token: "identifier"`. */
export const wordLike = ofNamed("words", ({ named }) => {
  const { value } = named;
  if (value.length < leastLength(named)) return "it is too short for a credential of this name";
  if (named.kind === "password" && isSure(named)) return undefined;
  if (looksLikePath(value)) return "it is a path or a host";
  if (readsLikeWords(value)) return "it reads like words or an identifier";
  return !isVaried(value) && "it is too regular for a credential";
});

/** `key: "<digest>"`. */
export const digest = ofNamed(
  "digest",
  ({ named: { value, strength } }) =>
    strength === "weak" &&
    HEX_OR_UUID.test(value) &&
    "it may be a digest or an id, and its name does not say that it opens anything",
);

const isSure = ({ strength, operator }: Named) => strength === "strong" && /^[:=]+>?$|^>$|^ ?$/.test(operator);

function leastLength({ kind, strength, writing, scheme }: Named): number {
  if (writing === "spaced") return 16;
  if (strength !== "strong") return 16;
  return kind === "password" ? 4 : scheme === undefined ? 8 : 12;
}
