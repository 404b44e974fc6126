// Loose formats are a prefix and any letters, and so are many identifiers.
import { assignedName } from "../context/assigned-name.js";
import { kindOfName } from "../context/credential-name.js";
import { readsLikeWords } from "../text/words.js";
import type { Filter } from "./filter.js";

/** A piece of a snake-case name: `verify`, `v2`, `3072bit`. */
const PIECE = /^(?:[a-z]{0,12}[0-9]{0,4}|[0-9]{1,4}[a-z]{1,4})$/;

/** `otr_mainLoopController`, `otr_smp_verify_v2`: words or short names behind the prefix of a loose format. */
export const identifier: Filter = {
  name: "identifier",
  judges: ({ rule }) => rule.format !== undefined && rule.loose === true,
  reject({ secret, span, publicPrefix }, { text }) {
    const body = secret.slice(publicPrefix.length);
    const pieces = body.split("_");
    if (/^[0-9_-]+$/.test(body) || (pieces.length >= 3 && pieces.every((piece) => PIECE.test(piece)))) {
      return { reason: "behind the prefix it reads like an identifier" };
    }
    return readsLikeWords(body) && !isCredential(text, span.start)
      ? { reason: "behind the prefix it reads like words" }
      : undefined;
  },
};

/** Under a credential's name, letters that could be spoken are chance. */
function isCredential(text: string, start: number): boolean {
  const assigned = assignedName(text, start);
  return assigned !== undefined && (assigned.scheme !== undefined || kindOfName(assigned.name) === "credential");
}
