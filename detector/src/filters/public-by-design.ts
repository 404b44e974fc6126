// Keys that their provider means to be seen by everybody.
import { nearby } from "../text/nearby.js";
import type { Filter } from "./filter.js";

/** Publishable, site and anonymous keys, with the reason that their rule gives. */
export const publicByDesign: Filter = {
  name: "public-by-design",
  judges: ({ rule }) => rule.public !== undefined,
  reject({ rule, span }, { text }) {
    if (!rule.public) return undefined;
    const surroundings = rule.public.near ? nearby(text, span) : "";
    if (rule.public.near && !rule.public.near.some((word) => surroundings.includes(word))) return undefined;
    return { reason: rule.public.reason, knowsValue: true };
  },
};
