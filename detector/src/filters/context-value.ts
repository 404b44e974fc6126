// What speaks against a value that only its surroundings call a key.
import { kindOfName, showableName } from "../context/credential-name.js";
import { isLiteral } from "../context/literal.js";
import { looksLikePath, looksRandom, readsLikeWords } from "../text/words.js";
import type { Filter } from "./filter.js";
import type { FilterName } from "./filter-name.js";

type Reject = Filter["reject"];

/** A filter that judges candidates of context rules only. */
const ofContext = (name: FilterName, reject: Reject): Filter => ({
  name,
  judgesProven: false,
  reject: (candidate, scanned) => (candidate.assigned ? reject(candidate, scanned) : undefined),
});

const HEX_OR_UUID = /^[0-9a-f-]+$/i;

/** `FORERUNNER_KEY_ID="..."`: the name is about a key. */
const metadataName = ofContext("metadata-name", ({ assigned }) => {
  if (!assigned || assigned.scheme !== undefined || kindOfName(assigned.name) !== "metadata") return undefined;
  return { reason: `\`${showableName(assigned.name) ?? "the name"}\` names something about a key, not the key` };
});

/** `apiKey = forerunnerKeyV2` in code. */
const bareExpression = ofContext("bare-expression", ({ assigned, span }, { text, context }) =>
  assigned && !isLiteral(text, span, assigned, context)
    ? { reason: "without quotes it is an expression in this language" }
    : undefined,
);

/** `forerunner = "<digest>"`: nothing but the provider's name says that it could be a key. */
const digest = ofContext("digest", ({ assigned, secret }) =>
  assigned && assigned.scheme === undefined && kindOfName(assigned.name) !== "credential" && HEX_OR_UUID.test(secret)
    ? { reason: "it may be a digest or an id, and its name does not say that it is a key" }
    : undefined,
);

const path = ofContext("path", ({ secret }) =>
  looksLikePath(secret) ? { reason: "the value is a path or a host" } : undefined,
);

const words = ofContext("words", ({ secret }) =>
  readsLikeWords(secret) ? { reason: "the value reads like words or an identifier" } : undefined,
);

const notRandom = ofContext("not-random", ({ secret }) =>
  looksRandom(secret) ? undefined : { reason: "the value is too regular for a key" },
);

/** In the order in which they are asked. */
export const contextValueFilters: readonly Filter[] = [metadataName, bareExpression, digest, path, words, notRandom];
