// Loose formats are a prefix and any letters, and so are many identifiers.
import { readsLikeWords } from "../text/words.js";
import type { Filter } from "./filter.js";

/** `otr_mainLoopController`: words behind the prefix of a loose format. */
export const identifier: Filter = {
  name: "identifier",
  judgesProven: false,
  reject({ rule, secret, publicPrefix }) {
    const body = secret.slice(publicPrefix.length);
    const loose = rule.format !== undefined && rule.loose === true;
    return loose && (readsLikeWords(body) || /^[0-9_-]+$/.test(body))
      ? { reason: "behind the prefix it reads like words or a number" }
      : undefined;
  },
};
