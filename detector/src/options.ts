// What a host may ask of the detector. The shared config file maps onto these options one to one.
import type { Grade } from "./finding.js";
import type { Provider } from "./rules/rule.js";

/** A value that a team has accepted, with the reason. */
export interface Allowed {
  /** The finding's fingerprint, as every report prints it. */
  readonly fingerprint: string;
  /** Why it may stay, for the next reader. */
  readonly reason: string;
}

export interface DetectorOptions {
  /** The least sure grade that is reported. Default: `named`. */
  readonly minGrade?: Grade;
  /** Ids of rules, or of providers, that are off. */
  readonly disabledRules?: readonly string[];
  /** Values that are accepted wherever they stand. */
  readonly allow?: readonly Allowed[];
  /** Providers to recognise besides the built-in ones. */
  readonly providers?: readonly Provider[];
}
