// Values that stand for a key that somebody is to fill in.
import { type Filter, unproven } from "./filter.js";

/** Long enough that random text does not hold them by chance. */
const ANYWHERE =
  /example|placeholder|changeme|change_me|replace_?me|insert_?your|your_?(?:api|secret|key|token)|dummykey|redacted/i;
/** Shorter words count only between separators, as in `your_key_here`. */
const SEPARATED =
  /(?:^|[_-])(?:your|my|the|key|token|secret|here|fake|dummy|sample|todo|none|null|test|foo|bar)(?=$|[_-])/gi;
const MASKED = /x{6}|\*{3}|\.{3}|…|0{8}|#{4}/i;
/** A whole value in so few runs in alphabetic or numeric order shows where a key goes. Longer mixtures are used as keys. */
const MOST_RUNS = 2;
/** So do runs nearly as long as the alphabet. */
const LONG_RUN = 20;

/** `YOUR_API_KEY`, `xxxxxxxx`, `0000…`, `abcdefghij1234567890`. */
export const placeholder: Filter = {
  name: "placeholder",
  judges: unproven,
  reject({ secret, publicPrefix }) {
    const reason = placeholderReason(secret.slice(publicPrefix.length));
    return reason === undefined ? undefined : { reason, knowsValue: true };
  },
};

/** Why a value stands for a key, as the end of a sentence; `undefined` if it may be one. */
export function placeholderReason(body: string): string | undefined {
  if (ANYWHERE.test(body)) return "it says that it is a placeholder";
  if ((body.match(SEPARATED) ?? []).length >= 2) return "it is made of placeholder words";
  if (MASKED.test(body)) return "it is masked";
  if (body.length >= 8 && (new Set(body.toLowerCase()).size <= 3 || isRepeated(body))) {
    return "it repeats the same characters";
  }
  if (isInOrder(body) || isInOrder(body.replace(PREFIX, ""))) return "it counts up like `abcdef` or `123456`";
  return undefined;
}

/** So many equal characters in a row do not come by chance. */
const SAME = /(.)\1{4,}/g;

/** Whether half of a value are characters that stand in rows of equal ones. */
function isRepeated(text: string): boolean {
  return 2 * (text.match(SAME) ?? []).join("").length >= text.length;
}

/** A word before a value: `xoxp-1234567890`. */
const PREFIX = /^[A-Za-z]{1,10}[-_]/;

/** What an alphabet ends with: `…789+/=`. */
const REST = /[^0-9A-Za-z]{1,4}$/;

const isInOrder = (text: string) =>
  text.length >= 8 && runsInOrder(text.replace(REST, "")) <= Math.max(MOST_RUNS, text.length / LONG_RUN);

/** In how many runs each character is the next one of the alphabet, or of the digits: in one for `abcdef`. */
function runsInOrder(text: string): number {
  let runs = 1;
  for (let at = 1; at < text.length; at++) {
    const pair = text.slice(at - 1, at + 1);
    const isNext = pair.charCodeAt(1) - pair.charCodeAt(0) === 1 || pair === "90";
    if (!isNext) runs++;
  }
  return runs;
}
