// What people write where a password goes: references that are filled in later, and words that say what is to be
// there. Rules that know a password by the syntax around it share it, because such a password may be anything.
import type { Rejection } from "../pipeline/candidate.js";

/** `$NAME`, `${name}`, `$(cat file)`, `%NAME%`, `%s`, `{{ name }}`, `{name}`, `<name>`, `[name]`, `:name`, `@name@`. */
const REFERENCE =
  /^(?:\\?\$(?:[A-Za-z_{(<*@]|[0-9]$)|%[A-Za-z_]{1,64}%|%(?:\([a-z_]{1,64}\))?[sdvq@](?![0-9A-Za-z])|[{<[:`]|#\{|@[a-z_.-]{1,64}@$|&[a-z]t;)/i;
/** The same inside of other text: no password holds it by chance. */
const REFERENCE_INSIDE = /\$\{|\$\(|#\{|\{\{|<%|\}\}|&lt;/;
const MASKED = /^(?:[x*.•-]{3,}|(.)\1*|\.{3}.*|.*(?:\.{3}|…|\*{4}|x{5}).*)$/i;

/** Words that make up stand-ins, alone or together: `your_password_here`, `mysecret123`, `test`. */
const WORDS = [
  "your|ur|my|our|the|an?|some|any|this|that|it|is|not|in|of|for|to|and|or|with|real|very|super|top|strong|secure|new|old|current|temp|wrong|bad|good|(?:in)?valid|random",
  "password|passwd|passphrase|passwort|pass|pwd|psw|pw|secret|token|api|key|hash|credentials?|creds?|code|value|string|text|word",
  "username|user|usr|login|account|admin(?:istrator)?|root|guest|default|client|server|host|db|database|mysql|postgres(?:ql)?|redis|mongo|sa",
  "tests?|testing|demo|dummy|fake|mock|samples?|examples?|placeholder|foo(?:bar)?|bar|baz|qux|hello|world|none|null|nil|undefined|empty|todo|redacted|hidden|removed|something|anything|whatever|blah?",
  "changeme|changeit|change|replaceme|replace|insert|enter|put|type|set|fill|here|me|goes|please|abcd?(?:ef)?|qwerty|asdf|xx+|yyy+|zzz+",
].join("|");
/** Up to ten of them, digits that count, and what people put between words. */
const STAND_IN = new RegExp(
  `^(?:(?:${WORDS})[\\W_]{0,2}(?:[0-9]{1,2}(?![0-9])|123(?:4(?:5(?:6(?:7(?:89?)?)?)?)?)?)?){1,10}[\\W_]{0,2}$`,
  "i",
);
/** Small letters that end with the word itself. */
const OF_A_KIND = /^[a-z_-]{0,16}(?:password|passwd)$/;
const COUNTING = /^(?:[0-9]{1,3}|0?123(?:4(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?)?)$/;

/** Longer texts are no stand-ins that this knows. */
const LONGEST = 80;

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
  const isStandIn =
    password.length < 3 ||
    MASKED.test(password) ||
    COUNTING.test(password) ||
    OF_A_KIND.test(password) ||
    password.toLowerCase() === user.toLowerCase() ||
    (password.length <= LONGEST && STAND_IN.test(password));
  return isStandIn ? { filter: "placeholder", reason: "the password is a stand-in" } : undefined;
}
