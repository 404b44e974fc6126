// What the detector says about a text. These types are the contract of all hosts;
// nothing here computes anything.

/** Half-open UTF-16 offsets `[start, end)` into the scanned text. They cover the secret alone. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How sure a finding is, from most to least: see `GRADES`. */
export type Grade = "proven" | "provider" | "named" | "suspicious";

/** All grades, the surest first. */
export const GRADES: readonly Grade[] = ["proven", "provider", "named", "suspicious"];

/** What a key acts on, where its format or its surroundings tell. */
export type Mode = "live" | "test" | "unknown";

/** A further part of the same credential, such as the secret that belongs to an access key id. */
export interface RelatedSpan {
  readonly title: string;
  readonly span: Span;
  /** In memory only, like {@link Finding.secret}. */
  readonly secret: string;
  readonly redacted: string;
  readonly envVar?: string;
}

/** Whom or what a credential opens: no secret, and told with it, so that people know what to replace. */
export interface Account {
  /** What it is, for people: `user`, `client id`. */
  readonly title: string;
  readonly name: string;
  /** Where the name stands. */
  readonly span: Span;
}

/** A rule that matched at a span, was decided to be a hard-coded key, and is not suppressed. */
export interface Finding {
  /** `provider-kind`, for example `forg-live-key`. */
  readonly ruleId: string;
  /** The provider's name, for example `FORG`. */
  readonly provider: string;
  /** What the key is, for people: `FORG live API key`. */
  readonly title: string;
  readonly grade: Grade;
  readonly mode: Mode;
  readonly span: Span;
  /** The key itself. In memory only: every output takes {@link Finding.redacted}. */
  readonly secret: string;
  /** What may be shown: public prefix and at most the last four characters. */
  readonly redacted: string;
  /** Identifies the secret by content alone: the same in every file, line, commit and host. */
  readonly fingerprint: string;
  /** The environment variable that the provider documents, or that the rule suggests. */
  readonly envVar?: string;
  /** The provider's page about these keys. */
  readonly docsUrl?: string;
  /** The page on which the key is rotated. */
  readonly rotateUrl?: string;
  /** After how many days the provider asks for a new key. */
  readonly rotateDays?: number;
  /** How the key is replaced: the provider's steps, each a short imperative sentence. */
  readonly rotateSteps?: readonly string[];
  /** Other parts of the same credential. */
  readonly related?: readonly RelatedSpan[];
  /** What it opens, as far as the text around it says so. */
  readonly accounts?: readonly Account[];
  /** Why it was reported, in short sentences without the secret. The first names the grade's ground. */
  readonly reasons: readonly string[];
  /** What else is wrong where it stands, such as a header without its `Bearer`. */
  readonly advice?: readonly string[];
}

/** What a pasted value is, when it is one key and nothing else. */
export interface KeyIdentity {
  readonly ruleId: string;
  readonly provider: string;
  readonly title: string;
  readonly grade: Grade;
  readonly mode: Mode;
  readonly redacted: string;
  readonly fingerprint: string;
  readonly envVar?: string;
  /** How the key is sent, for example `Authorization: Bearer`. */
  readonly header?: string;
  readonly docsUrl?: string;
  readonly rotateUrl?: string;
  /** After how many days the provider asks for a new key. */
  readonly rotateDays?: number;
  /** How the key is replaced: the provider's steps, each a short imperative sentence. */
  readonly rotateSteps?: readonly string[];
  /** Why this key may be public, where its provider means it to be. */
  readonly publicReason?: string;
  /** What stood around the key and was taken off: `white space`, `quotes`, `"Bearer "`, `an assignment`. */
  readonly trimmed: readonly string[];
  /** Titles of other rules whose format fits as well. */
  readonly alternatives: readonly string[];
  readonly reasons: readonly string[];
  /** What else is wrong with what was pasted, such as a header without its `Bearer`. */
  readonly advice?: readonly string[];
}

/** Why the value at a place is reported, or which filter stopped it. */
export interface Explanation {
  readonly outcome: "reported" | "filtered" | "suppressed" | "nothing";
  /** The rule that was considered; absent when `outcome` is `nothing`. */
  readonly ruleId?: string;
  readonly title?: string;
  readonly grade?: Grade;
  readonly span?: Span;
  readonly redacted?: string;
  /** That of {@link Finding}. */
  readonly fingerprint?: string;
  /** The filter or the suppression that decided, for example `placeholder`. */
  readonly decidedBy?: string;
  readonly reasons: readonly string[];
  /** Filters that were asked and had nothing against the value. */
  readonly passed: readonly string[];
}
