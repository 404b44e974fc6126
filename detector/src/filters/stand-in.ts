// What people write where a password goes: references that are filled in later, and words that say what is to be
// there. Rules that know a password by the syntax around it share it, because such a password may be anything.
import type { Rejection } from "../pipeline/candidate.js";
import { isStandIn } from "./named/stand-in.js";

/** `$NAME`, `${name}`, `$(cat file)`, `%NAME%`, `%s`, `{{ name }}`, `{name}`, `<name>`, `[name]`, `:name`, `@name@`. */
const REFERENCE =
  /^(?:\\?\$(?:[A-Za-z_{(<*@]|[0-9]$)|%[A-Za-z_]{1,64}%|%(?:\([a-z_]{1,64}\))?[sdvq@](?![0-9A-Za-z])|[{<[:`]|#\{|@[a-z_.-]{1,64}@$|&[a-z]t;)/i;
/** The same inside of other text: no password holds it by chance. */
const REFERENCE_INSIDE = /\$\{|\$\(|#\{|\{\{|<%|\}\}|&lt;/;
const MASKED = /^(?:[x*.•-]{3,}|(.)\1*|\.{3}.*|.*(?:\.{3}|…|\*{4}|x{5}).*)$/i;

/** Small letters that end with the word itself. */
const OF_A_KIND = /^[a-z_-]{0,16}(?:password|passwd)$/;

/** Digits that count or repeat. Others, in a word or behind it, are somebody's choice, weak as it is. */
const EMPTY_DIGITS = /^(?:[0-9]{1,2}|0?123(?:4(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?)?|321|([0-9])\1+)$/;
const DIGITS_INSIDE = /[a-z][0-9]+[a-z]/i;

/**
 * Why a password is none, if it is a reference or a stand-in.
 *
 * @param value the password
 * @param user the user's name beside it: as the password it says nothing
 */
export function standIn(value: string, user = ""): Rejection | undefined {
  // tests of encodings write `pâssword`
  const password = value.normalize("NFD").replace(/\p{M}/gu, "");
  if (REFERENCE.test(password) || REFERENCE_INSIDE.test(password)) {
    return { filter: "environment-read", reason: "the password is filled in when the program runs" };
  }
  const saysNothing =
    password.length < 3 ||
    !/[\p{L}\p{N}]/u.test(password) ||
    MASKED.test(password) ||
    EMPTY_DIGITS.test(password) ||
    OF_A_KIND.test(password) ||
    password.toLowerCase() === user.toLowerCase() ||
    isMadeOfWords(password);
  return saysNothing ? { filter: "placeholder", reason: "the password is a stand-in" } : undefined;
}

function isMadeOfWords(password: string): boolean {
  const digits = password.match(/[0-9]+/g) ?? [];
  return isStandIn(password) && digits.every((run) => EMPTY_DIGITS.test(run)) && !DIGITS_INSIDE.test(password);
}
