// The names by which `explain` says what stopped a value. People put them into questions and answers: keep them.
export type FilterName =
  /** It stands for a key that somebody is to fill in. */
  | "placeholder"
  /** Documentation and tutorials print it everywhere. */
  | "published-sample"
  /** The text shows only a part of it. */
  | "elided"
  /** The program reads it when it runs. */
  | "environment-read"
  /** Its provider means it to be seen. */
  | "public-by-design"
  /** The team has accepted it. */
  | "allowlist"
  /** It is an identifier that begins like a key. */
  | "identifier"
  /** Its name is about a key. */
  | "metadata-name"
  /** Its name says that anybody may know it. */
  | "public-name"
  /** Without quotes it is code. */
  | "bare-expression"
  /** It says the same as its name. */
  | "same-as-name"
  /** It is a sentence, or words with spaces. */
  | "prose"
  /** It is an address on the web. */
  | "url"
  /** It is a mail address. */
  | "email"
  /** It is a number, a date or a version. */
  | "number"
  /** It is the name of a type, or a word of the language. */
  | "keyword"
  /** It is code, markup or a pattern for texts. */
  | "syntax"
  /** It is encrypted, and its file says so. */
  | "encrypted"
  /** It may be a digest or an id. */
  | "digest"
  /** It is a path or a host. */
  | "path"
  /** It reads like words. */
  | "words"
  /** It is too regular for a key. */
  | "not-random"
  /** What stands where a password would be is a port. */
  | "port"
  /** Its host is reserved for examples. */
  | "example-host"
  /** Its parts do not decode to what they would have to be. */
  | "not-a-token"
  /** Its grade is below the one that is asked for. */
  | "min-grade"
  /** A surer key overlaps it. */
  | "overlap";
