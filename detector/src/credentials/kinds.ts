// What a name promises. A name decides with its words, whatever its case and separators.
import { nameWords } from "../text/words.js";

/** What a value is, going by its name. */
export type CredentialKind = "password" | "secret" | "token" | "key" | "authorization";

/** What a name says about its value. */
export interface NameVerdict {
  readonly kind: CredentialKind;
  /**
   * How seldom such names hold other things. `fair`: what stands before `key` may be a provider's name, and the value has
   * to be long. `weak` (`key`, `auth`): it must not be hexadecimal either, as digests and ids are.
   */
  readonly strength: "strong" | "fair" | "weak";
  /** Why the value is no credential, if the name says so: `public`, or `about` one. */
  readonly objection?: "public" | "about";
}

const list = (words: string) => new Set(words.split(" "));

/** Words that name a credential. */
const KINDS: Readonly<Record<CredentialKind, ReadonlySet<string>>> = {
  password: list(
    "password passwd passwrd passwort passphrase passcode pwd passw pass pw pword userpass userpwd adminpass dbpass dbpwd rootpass senha contrasena kennwort heslo haslo wachtwoord losenord parola requirepass masterauth sshpass pgpass ldappw bindpw rootpw smtppass",
  ),
  secret: list("secret secrets otp totp hotp mfa mnemonic"),
  token: list("token tokens bearer jwt pat verifier accesstoken refreshtoken authtoken apitoken idtoken"),
  key: list(
    "access private key keys apikey apikeys appkey authkey secretkey accesskey privatekey masterkey licensekey",
  ),
  authorization: list("authorization auth credential credentials creds cred"),
};

/** Written without a separator, these stand at a word's end: `dbpassword`, `clientsecret`. */
const GLUED: readonly (readonly [string, CredentialKind])[] = [
  ["password", "password"],
  ["passwd", "password"],
  ["passphrase", "password"],
  ["pwd", "password"],
  ["secret", "secret"],
  ["token", "token"],
  ["apikey", "key"],
  ["secretkey", "key"],
  ["accesskey", "key"],
  ["privatekey", "key"],
  ["authkey", "key"],
  ["appkey", "key"],
];

/** Words behind the credential's that change nothing: `password1`, `API_KEY_PROD`, `tokenValue`. */
const NEUTRAL = list(
  "value val string str literal raw plain plaintext cleartext clear text default prod production staging stage dev development test testing live sandbox old new current primary secondary backup base b64 v hex main env var global local internal external override here is eq equal equals to be assert expect data content body param arg input set put add admin root user client server app",
);

/** Words behind the credential's that say that the value is about it: `token_url`, `password_hash`. */
const ABOUT = list(
  "id ids name names url urls uri host hostname path paths file files filename dir directory folder type types kind version hash hashed digest checksum sha md md5 sha1 sha256 fingerprint thumbprint email mail username at on date time timestamp expiry expires expiration expire lifetime ttl age duration timeout length len size min max limit count total number num prefix suffix header headers format label hint placeholder title description desc message msg error errors warning field fields column columns table schema model class style css icon image img link page route endpoint provider service manager factory store storage vault cache generator generate issuer audience scope scopes realm algorithm alg policy policies strength rule rules regex pattern validator validation validate required enabled disabled visible hidden show reset forgot forgotten change changed update updated confirmation recovery form button btn dialog modal screen view tab section group role region zone account uuid guid ref reference arn alias org organization project tenant commit rev etag state status mode method callback handler listener event events map mapping list array index idx ring chain pair pairs usage info metadata meta attribute attributes property properties prop option options config configuration settings setting parser lexer stream separator delimiter char character symbol start end position pos offset line range span node word words code codes press pressed down up board frame frames stroke binding bindings bits kms rotation backend source mount mounts template signature nonce comment reader writer keystore truststore",
);

/** Words before the credential's that say that anybody may know it. */
const PUBLIC = list("public publishable pub csrf xsrf anonymous anon site author authority");

/** Words that promise a credential often enough, and something else as often. */
const WEAK = list("auth pat cred otp totp hotp mfa verifier mnemonic");

/** Words before `pass` with which it is short for a password; `firstPass` and `allPass` are something else. */
const WITH_PASS = list(
  "db database user usr root admin smtp imap pop mail email mysql pg postgres sql oracle ftp sftp ssh ldap redis mongo mq amqp http https proxy auth login key keystore truststore cert jks my test app api client server service account wifi wlan vpn sudo su new old bot web rpc basic enc zip pdf master default",
);

/** Words that promise one at a name's end only: `ACME_ACCESS`. */
const WEAKEST = list("access private");

/** Words before `key` that name a place in data. */
const DATA_KEY = list(
  "gpg pgp rsa recv send manager release const let var final static protected readonly override abstract async await return internal val def primary foreign sort partition row column cache map object dict dictionary hash index lookup i18n translation locale message label idempotency dedupe dedup unique composite natural candidate group order redis item entry field property config setting param data json yaml attribute react arrow enter escape esc tab shift ctrl control alt meta cmd hot shortcut registry routing event metric feature flag state query search bucket s3 blob file img image tree trie range start end next prev previous last first left right up down lang language resource env tag ec t r invalid ecx empty generate tombstone get explicit valid nid edel seed type import has derived pub record analysis at p wrap current implicit enc derive wrapping issuer to wrapped collation lattice unwrap h find base add weak input new export erase redirects flow bind remove by path ctxt computed options on alias value oldest peek pair expected discriminator parse out exports as cmp create web sym enum bob alice list is with canonical act sync adopt normalized source name table section js string merge gcm extract convert parent level for exact match found required platform norm deprecated cast build accept uncompressed relation own mapping mac compressed types str selector other make issue se result preferred number loader in dest cont child all typing prepare pool of module member init format cdata some numeric expansion binding stringify reduce max main grab globals duplicate dst ary after use symbol stored simple serialize selection raw process origin ignore i filter extra constructor cmac the a this that my your our each every any no which what function fn func method class id users page port url uri date time day month year week hour color colour size width height text title content error status code version country region city theme mode view layout template component hook cell col grid graph edge vertex document doc question answer form output button link menu icon video audio job task queue worker thread lock mutex semaphore counter log trace span unit suite spec case sample example demo foo bar baz",
);

/** Words before `key` that say that it opens something. So does a word that is none of data: the name of a provider. */
const OPENING = list(
  "api access secret private auth authentication authorization encryption encrypt decryption signing sign signature master account consumer client service app application admin shared license licence subscription deploy ssh hmac aes jwt cookie session webhook write read integration developer dev prod production live test user server security storage publish ingest ingestion instance activation root host crypto cipher wallet node bot push ssl tls stripe project team org personal rest",
);

/** Names that say little by themselves: `KEY`, `access`. */
export const LITTLE = /^(?:key|access|private)$/i;

/** Verdicts on names that were met: a text has few, and many times. `null`: nothing is promised. */
const known = new Map<string, NameVerdict | null>();
const MOST_KNOWN = 4096;

/** What a name promises, or `undefined` if it promises nothing. */
export function judgeName(name: string): NameVerdict | undefined {
  let verdict = known.get(name);
  if (verdict === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, (verdict = judgeWords(nameWords(name).filter((word) => !/^[0-9]+$/.test(word))) ?? null));
  }
  return verdict ?? undefined;
}

function judgeWords(words: readonly string[]): NameVerdict | undefined {
  const at = words.findLastIndex(
    (word, index) => kindOfWord(word) !== undefined && (!WEAKEST.has(word) || index === words.length - 1),
  );
  const kind = kindOfWord(words[at] ?? "");
  if (kind === undefined) return undefined;
  const strength = strengthOf(words, at);
  const objection = objectionTo(words, at);
  return objection === undefined ? { kind, strength } : { kind, strength, objection };
}

const KIND_OF = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => Array.from(words, (word) => [word, kind as CredentialKind])),
);

function kindOfWord(word: string): CredentialKind | undefined {
  const kind = KIND_OF.get(word);
  if (kind !== undefined) return kind;
  return GLUED.find(([end]) => word.length > end.length && word.endsWith(end))?.[1];
}

function objectionTo(words: readonly string[], at: number): NameVerdict["objection"] {
  const before = words.slice(0, at);
  if (before.some((word) => PUBLIC.has(word))) return "public";
  if (WEAKEST.has(words[at] ?? "") && (at === 0 || DATA_KEY.has(words[at - 1] ?? ""))) return "about";
  if (words[at] === "key" && DATA_KEY.has(words[at - 1] ?? "")) return "about";
  return words.slice(at + 1).some((word) => ABOUT.has(word)) ? "about" : undefined;
}

/** Words behind that are neither neutral nor about it make a name of something else. */
function strengthOf(words: readonly string[], at: number): NameVerdict["strength"] {
  if (words.slice(at + 1).some((word) => !NEUTRAL.has(word))) return "weak";
  const [word = "", before = ""] = [words[at], words[at - 1]];
  if (word === "pass" && at > 0) return WITH_PASS.has(before) ? "strong" : "weak";
  if (word !== "key" && word !== "keys" && !WEAKEST.has(word)) return WEAK.has(word) ? "weak" : "strong";
  if (OPENING.has(before) && !WEAKEST.has(word)) return "strong";
  return before.length < 3 || DATA_KEY.has(before) ? "weak" : "fair";
}
