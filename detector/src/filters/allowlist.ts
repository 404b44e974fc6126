// Values that the team has accepted, with its reason.
import { fingerprint } from "../fingerprint.js";
import type { Allowed } from "../options.js";
import type { Filter } from "./filter.js";

/** A filter for the values in the shared config. */
export function allowlist(allowed: readonly Allowed[]): Filter {
  const reasons = new Map(allowed.map(({ fingerprint, reason }) => [fingerprint, reason]));
  return {
    name: "allowlist",
    judges: () => reasons.size > 0,
    reject({ secret }) {
      const reason = reasons.get(fingerprint(secret));
      return reason === undefined ? undefined : { reason: `allowed in the config: ${reason}`, knowsValue: true };
    },
  };
}
