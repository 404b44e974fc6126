// Which names promise a credential. A name decides with its words, whatever its case and separators.
import { nameWords } from "../text/words.js";

const CREDENTIAL = new Set(
  "key keys apikey token tokens secret secrets password passwd passphrase pwd pass pw credential credentials auth authorization bearer".split(
    " ",
  ),
);
// `key_id`, `token_url`, `secret_name`: what follows the credential word says that the value is about it.
const METADATA = new Set(
  "id ids name url uri host path file filename dir type version hash digest checksum sha email user username at date expiry length prefix header format label count size".split(
    " ",
  ),
);

/** `credential`: the value under this name is one. `metadata`: it is about one. `other`: neither. */
export type NameKind = "credential" | "metadata" | "other";

/** Judges a name by its words. */
export function kindOfName(name: string): NameKind {
  const words = nameWords(name);
  const last = words.at(-1);
  if (last !== undefined && METADATA.has(last)) return "metadata";
  return words.some((word) => CREDENTIAL.has(word)) ? "credential" : "other";
}
