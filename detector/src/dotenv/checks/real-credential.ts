// Whether a value is a credential that works, going by its name: what the detector reports is one for certain, and
// `sunny` under `DB_PASSWORD` is one, too, though nothing but its name tells it.
import { judgeName } from "../../credentials/kinds.js";
import { isStandIn } from "../../filters/named/stand-in.js";
import { placeholderReason } from "../../filters/placeholder.js";
import { nameWords } from "../../text/words.js";

/** Shorter values are dots, dashes and flags. */
const SHORTEST = 4;

/** What else stands in a credential's place, as far as the whole value tells. */
const NO_CREDENTIAL: readonly RegExp[] = [
  // to be filled in
  /^[<[({%].*[>\])}%]$/,
  // words for people
  /\S\s+\S|^[a-z]+(?:[_.-][a-z]+){3,}$/i,
  // read from elsewhere
  /\$\{?[A-Za-z_]|^(?:op|vault|ref|env|arn|ssm|secret):/,
  /^(?:true|false|yes|no|on|off|null|nil|none|undefined|auto|default)$/i,
  /^\d{1,9}[smhd]?$/,
  // paths and addresses; a password in an address is a finding
  /^(?:\.{0,2}|~)\/|^[A-Za-z]:\\|^[a-z][a-z0-9+.-]{1,20}:\/\/|^[\w.-]{1,100}\.(?:pem|key|json|p8|p12|crt|txt)$/,
  // encrypted where it stands
  /^encrypted:|^ENC\[|^\{cipher\}/,
];

/** Whether a value is a credential, and not something that stands for one. */
export function isRealCredential(name: string, value: string): boolean {
  const verdict = judgeName(name);
  if (verdict?.strength !== "strong" || verdict.objection !== undefined || value.trim().length < SHORTEST) return false;
  if (NO_CREDENTIAL.some((pattern) => pattern.test(value))) return false;
  return !isStandIn(value) && placeholderReason(value) === undefined && !saysItsName(name, value);
}

/** `STRIPE_SECRET=stripe-secret`. */
function saysItsName(name: string, value: string): boolean {
  const word = nameWords(value).join("");
  return word !== "" && nameWords(name).join("").endsWith(word);
}
