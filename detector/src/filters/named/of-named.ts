// What the filters of assignments have in common.
import type { Named, Scanned } from "../../pipeline/candidate.js";
import type { FilterName } from "../filter-name.js";
import type { Filter } from "../filter.js";

/** What a filter is asked about. */
export interface Question {
  readonly named: Named;
  readonly scanned: Scanned;
}

/** A filter for the values of assignment rules. */
export function ofNamed(name: FilterName, reject: (question: Question) => string | false | undefined): Filter {
  return {
    name,
    judges: ({ named }) => named !== undefined,
    reject(candidate, scanned) {
      const reason = candidate.named && reject({ named: candidate.named, scanned });
      return reason ? { reason } : undefined;
    },
  };
}
