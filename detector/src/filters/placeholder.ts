// Values that stand for a key that somebody is to fill in.
import { type Filter, unproven } from "./filter.js";

/** Long enough that random text does not hold them by chance. */
const ANYWHERE =
  /example|placeholder|changeme|change_me|replace_?me|insert_?your|your_?(?:api|secret|key|token)|dummykey|redacted/i;
/** Shorter words count only between separators, as in `your_key_here`. */
const SEPARATED =
  /(?:^|[_-])(?:your|my|the|key|token|secret|here|fake|dummy|sample|todo|none|null|test|foo|bar)(?=$|[_-])/gi;
const MASKED = /x{6}|\*{3}|\.{3}|…|0{8}|#{4}/i;
/** So many characters in alphabetic or numeric order are typed, not drawn. */
const COUNTING = 9;

/** `YOUR_API_KEY`, `xxxxxxxx`, `0000…`, `abcdefghij`, `1234567890`. */
export const placeholder: Filter = {
  name: "placeholder",
  judges: unproven,
  reject({ secret, publicPrefix }) {
    const body = secret.slice(publicPrefix.length);
    const because = (reason: string) => ({ reason, knowsValue: true });
    if (ANYWHERE.test(body)) return because("it says that it is a placeholder");
    if ((body.match(SEPARATED) ?? []).length >= 2) return because("it is made of placeholder words");
    if (MASKED.test(body)) return because("it is masked");
    if (body.length >= 8 && new Set(body.toLowerCase()).size <= 3) return because("it repeats the same characters");
    if (longestCount(body) >= COUNTING) return because("it counts up like `abcdef` or `123456`");
    return undefined;
  },
};

/** The length of the longest piece in which each character is the next one of the alphabet, or of the digits. */
function longestCount(text: string): number {
  let longest = 0;
  let current = 0;
  for (let at = 0; at < text.length; at++) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    const wraps = text[at - 1] === "9" && text[at] === "0";
    current = step === 1 || wraps ? current + 1 : 1;
    longest = Math.max(longest, current);
  }
  return longest;
}
