// What a rule declares. Rules are data: readonly objects, one file per provider, facts with a source.
// Nothing here matches anything; compiled-rules.ts does.
import type { Checksum } from "../checksums/checksum.js";
import type { CredentialKind } from "../credentials/kinds.js";
import type { FilterName } from "../filters/filter-name.js";
import type { Mode } from "../finding.js";
import type { Format, Run } from "../formats/format.js";
import type { Random } from "../formats/sample.js";
import type { SearchPattern } from "./search-pattern.js";

/** Who issues keys, and the rules for each kind of key that they issue. */
export interface Provider {
  /** Kebab-case; each of its rules' ids begins with it. */
  readonly id: string;
  /** The name as the provider writes it. */
  readonly name: string;
  /** The page that documents the keys: the source of the facts in the rules. */
  readonly docs?: string;
  readonly rotation?: Rotation;
  /** Lower-case hosts and words that stand near this provider's keys: they decide between providers that share a format. */
  readonly words?: readonly string[];
  /** What the keys of rules open that do not say it themselves. */
  readonly accounts?: readonly AccountSign[];
  readonly rules: readonly RuleDeclaration[];
}

/** How a key is replaced. */
export interface Rotation {
  /** The page on which keys are made and revoked. */
  readonly url?: string;
  /** After how many days the provider asks for a new key; absent if it names no interval. */
  readonly days?: number;
  /** The provider's steps, each a short imperative sentence. */
  readonly steps?: readonly string[];
}

/** How a key is sent. */
export interface Header {
  readonly name: string;
  /** What stands between the header's name and the key, for example `Bearer`. */
  readonly scheme?: string;
}

/** `Authorization: Bearer KEY` (RFC 6750). */
export const bearer: Header = { name: "Authorization", scheme: "Bearer" };

/** A rule as its provider's file declares it: facts, and exactly one way to recognise the key. */
export type RuleDeclaration = RuleFacts & (FormatRule | PatternRule | ContextRule | AssignmentRule | SearchRule);

/** A rule of a provider. */
export type Rule = RuleDeclaration & { readonly provider: Provider };

export interface RuleFacts {
  /** `provider-kind`. Stable: suppressions and configs name it. */
  readonly id: string;
  /** What the key is, for people: `FORG live API key`. */
  readonly title: string;
  /** Default: `unknown`. */
  readonly mode?: Mode;
  /** The environment variable that the provider documents, else one that its users would expect. */
  readonly env?: string;
  readonly header?: Header;
  /** The page about this kind of key, where it is not the provider's. */
  readonly docs?: string;
  /** What else says to whom a key belongs; see {@link AccountSign}. */
  readonly accounts?: readonly AccountSign[];
  /** Set for keys that their provider means to be public: they are known, and not reported. */
  readonly public?: PublicByDesign;
  /** Texts that hold a key as people write it: each must be found, at the key alone. */
  readonly examples: (key: string) => readonly string[];
  /** Texts that look alike and hold no such key: none may be found by this rule. */
  readonly nearMisses: (key: string) => readonly string[];
}

/** A key that is recognised by its shape. */
export interface FormatRule {
  readonly format: Format;
  readonly checksum?: Checksum;
  /** For bodies that nothing but the prefix distinguishes: words in them make a placeholder or an identifier. */
  readonly loose?: boolean;
  readonly pair?: Pair;
  readonly pattern?: never;
  readonly context?: never;
  readonly assignment?: never;
  readonly search?: never;
}

/** A key whose shape the format grammar cannot say. */
export interface PatternRule {
  readonly pattern: Pattern;
  readonly format?: never;
  readonly context?: never;
  readonly assignment?: never;
  readonly search?: never;
}

export interface Pattern {
  /** Literals at which the expression is tried: lower-case ones, if they are found in either case. */
  readonly anchors: readonly string[];
  /** Whether anchors are found in either case; default: as they are. */
  readonly foldCase?: boolean;
  /** What has to stand behind an anchor, one run after the other, each as long as it can be; default: anything. */
  readonly follow?: readonly Run[];
  /** With what most matches begin, where anchors are too short or too many to be looked for in base64; default: the anchors. */
  readonly encoded?: readonly string[];
  /** Sticky (`y`) with indices (`d`), bounded quantifiers only; its group `secret` is the key. It begins at the anchor. */
  readonly expression: RegExp;
  /**
   * Where the group `secret` of {@link expression} is a block of keys: what finds them in it. Global (`g`) with
   * indices (`d`), bounded quantifiers only; its group `secret` is a key, and its groups are handed to {@link inspect}.
   */
  readonly each?: RegExp;
  /** Whether a key is usually written over several lines. Default: no. */
  readonly spansLines?: boolean;
  /** The beginning that all keys of this rule share and that may be shown. */
  readonly publicPrefix?: RegExp;
  /** Default: `provider`. */
  readonly grade?: "provider" | "named";
  /** Looks into a matched key, without throwing. */
  readonly inspect?: (key: string, groups: Readonly<Record<string, string>>) => Inspection;
  /** A fresh key, for tests: examples put it into a text. */
  readonly sample: (random: Random) => string;
}

/** What looking into a key tells. */
export interface Inspection {
  /** The value proves itself: it decodes to what it claims to be. */
  readonly proven?: boolean;
  /** Why the provider means this one to be public. */
  readonly publicReason?: string;
  /** Why this is no key after all, with the name of the filter that says so. */
  readonly rejected?: { readonly filter: FilterName; readonly reason: string };
  /** What was seen, as sentences without the secret. */
  readonly reasons: readonly string[];
}

/** A key without a format of its own: it is found by its provider's name or host near a credential. */
export interface ContextRule {
  readonly context: Context;
  readonly format?: never;
  readonly pattern?: never;
  readonly assignment?: never;
  readonly search?: never;
}

export interface Context {
  /** Lower-case names and hosts, found in either case. */
  readonly words: readonly string[];
  /** The shape of the value. It needs no literal. */
  readonly value: Format;
  /** What a usual value looks like, where `value` admits much more: the sampler's shape. */
  readonly usual?: Format;
}

/** A value that is known as a credential by the name that it is given to. */
export interface AssignmentRule {
  readonly assignment: AssignmentShape;
  readonly format?: never;
  readonly pattern?: never;
  readonly context?: never;
  readonly search?: never;
}

export interface AssignmentShape {
  /** What the name has to promise. */
  readonly kind: CredentialKind;
  /** Lower-case words, found in either case, of which every such name holds one. */
  readonly words: readonly string[];
  /** Whether a space or a dash is enough between the name and a random value: `secret VALUE`, `acme-token-VALUE`. */
  readonly joined: boolean;
  /** What a usual value looks like: the sampler's shape. */
  readonly usual: Format;
}

/** A key that a user's pattern finds near a literal. Configs declare these; no provider's file does. */
export interface SearchRule {
  readonly search: Search;
  readonly format?: never;
  readonly pattern?: never;
  readonly context?: never;
  readonly assignment?: never;
}

export interface Search {
  /** Printable ASCII of three characters or more, in lower case if `foldCase`: the pattern is tried near them only. */
  readonly anchors: readonly string[];
  /** Whether the anchors' letters match in either case. */
  readonly foldCase: boolean;
  readonly pattern: SearchPattern;
  readonly grade: "provider" | "named";
}

/** The other half of a credential, which has no format of its own and stands nearby. */
export interface Pair {
  readonly title: string;
  readonly env?: string;
  readonly value: Format;
}

/** The look of what a key opens, such as a client id or a tenant's host: no secret, it is told with the key beside it. */
export interface AccountSign {
  /** What it is, for people: `client id`. */
  readonly title: string;
  /** Global (`g`) with indices (`d`), bounded quantifiers only; its group `name` is what is told. */
  readonly expression: RegExp;
}

export interface PublicByDesign {
  /** Why it may be public, as a sentence that ends an explanation. */
  readonly reason: string;
  /** If given, it is public only where one of these words stands nearby. */
  readonly near?: readonly string[];
}

/** Declares a provider; the identity function, for its types. */
export const defineProvider = (provider: Provider): Provider => provider;
