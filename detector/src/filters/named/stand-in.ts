// Values that consist of the words with which people fill a place: `changeme123`, `my-secret-token`, `test_password`.
import { ofNamed } from "./of-named.js";

const WORDS = new Set(
  "password passwd passwort passphrase passw0rd pass pwd pw secret secrets token tokens key keys api apikey auth access bearer credential credentials client app user username usr name email login admin root guest default value val string text str data the this that a an is my your our his her some any new old current invalid valid wrong bad good correct incorrect right other another different same real fake dummy mock stub sample example test testing tests tester demo foo bar baz qux quux foobar abc abcd abcde xyz xxx yyy zzz here there todo fixme tbd na none null nil undefined empty blank missing insert enter put place holder placeholder replace replaceme change changeme changeit me set add use with to be in of for from and or not no redacted hidden masked removed omitted private public super secure insecure very strong weak long short random generated hash hashed encrypted plain clear hello world it one two three first second third some thing something anything whatever server service host db database mysql postgres postgresql redis mongo mongodb admin123 letmein qwerty asdf live prod production staging dev development local localhost sandbox id ids code number type field input form label please required optional ok bob alice john doe jane joe jdoe example com net org anonymous anon ftp fail failed passed ok error success".split(
    " ",
  ),
);
const LONGEST = 12;
/** Longer values are not looked at: nobody fills a place with so many words. */
const MOST = 64;

/** Whether words that fill places, digits and separators cover a value. */
export function isStandIn(value: string): boolean {
  const text = value.toLowerCase();
  if (text.length > MOST || !/[a-z]/.test(text)) return false;
  // which beginnings are covered, from the shortest on
  const covered = [true];
  for (let end = 1; end <= text.length; end++) {
    covered[end] = (covered[end - 1] === true && !/[a-z]/.test(text.charAt(end - 1))) || endsInWord(text, end, covered);
  }
  return covered[text.length] === true;
}

function endsInWord(text: string, end: number, covered: readonly (boolean | undefined)[]): boolean {
  for (let start = Math.max(0, end - LONGEST); start < end; start++) {
    if (covered[start] === true && WORDS.has(text.slice(start, end))) return true;
  }
  return false;
}

const DIGITS = /\d/g;

/** Many digits are no stand-in's: `key1234567890`. */
const MOST_DIGITS = 6;

/** See {@link isStandIn}. */
export const standIn = ofNamed("placeholder", ({ named: { value } }) => {
  if ((value.match(DIGITS) ?? []).length > MOST_DIGITS) return undefined;
  if (/^0?123|^(?:0?987|111|000)/.test(value) && /^\d+$/.test(value)) return "it counts up or down";
  if (/^<.*>$|^\[.*\]$|^(.)\1*$|^[*x.#?•-]+$/i.test(value)) return "it is masked or to be filled in";
  return isStandIn(value) && "it consists of words that stand for something to be filled in";
});
