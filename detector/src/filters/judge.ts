// Asks every filter about a candidate; the first that knows why it is no finding decides.
import type { DetectorOptions } from "../options.js";
import type { Candidate, Judged, Scanned } from "../pipeline/candidate.js";
import { allowlist } from "./allowlist.js";
import { contextValueFilters } from "./context-value.js";
import { elided } from "./elided.js";
import { environmentRead } from "./environment-read.js";
import type { FilterName } from "./filter-name.js";
import type { Filter } from "./filter.js";
import { identifier } from "./identifier.js";
import { namedFilters } from "./named/index.js";
import { placeholder } from "./placeholder.js";
import { publicByDesign } from "./public-by-design.js";

/** The verdict on a candidate. */
export type Judge = (candidate: Candidate, scanned: Scanned) => Judged;

/** A judge with the built-in filters and the allowlist of the options. */
export function createJudge({ allow = [] }: DetectorOptions): Judge {
  const filters: readonly Filter[] = [
    ...namedFilters,
    publicByDesign,
    environmentRead,
    elided,
    placeholder,
    identifier,
    ...contextValueFilters,
    allowlist(allow),
  ];
  return (candidate, scanned) => {
    if (candidate.rejected) return { candidate, rejection: candidate.rejected, passed: [] };
    const passed: FilterName[] = [];
    for (const filter of filters) {
      if (!filter.judges(candidate)) continue;
      const rejection = filter.reject(candidate, scanned);
      if (rejection) return { candidate, rejection: { filter: filter.name, ...rejection }, passed };
      passed.push(filter.name);
    }
    return { candidate, passed };
  };
}
