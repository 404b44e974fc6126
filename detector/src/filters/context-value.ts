// What speaks against a value that only its surroundings call a key.
import type { AssignedName } from "../context/assigned-name.js";
import { kindOfName, showableName } from "../context/credential-name.js";
import { isLiteral } from "../context/literal.js";
import { runsOf } from "../formats/format.js";
import type { Candidate, Scanned } from "../pipeline/candidate.js";
import type { Rule } from "../rules/rule.js";
import { isVaried, looksLikePath, readsLikeWords } from "../text/words.js";
import type { FilterName } from "./filter-name.js";
import type { Filter } from "./filter.js";

/** A filter that judges candidates of context rules only. */
function ofContext(
  name: FilterName,
  reject: (
    value: string,
    assigned: AssignedName,
    candidate: Candidate,
    scanned: Scanned,
  ) => { reason: string } | undefined,
): Filter {
  return {
    name,
    judges: ({ assigned }) => assigned !== undefined,
    reject: (candidate, scanned) =>
      candidate.assigned && reject(candidate.secret, candidate.assigned, candidate, scanned),
  };
}

const HEX_OR_UUID = /^[0-9a-f-]+$/i;

/** `FORERUNNER_KEY_ID="..."`: the name is about a key. */
const metadataName = ofContext("metadata-name", (_value, assigned) => {
  if (assigned.scheme !== undefined || kindOfName(assigned.name) !== "metadata") return undefined;
  return { reason: `\`${showableName(assigned.name) ?? "the name"}\` names something about a key, not the key` };
});

/** `apiKey = forerunnerKeyV2` in code. */
const bareExpression = ofContext("bare-expression", (_value, assigned, { span }, { text, context }) =>
  isLiteral(text, span, assigned, context)
    ? undefined
    : { reason: "without quotes it is an expression in this language" },
);

/** `forerunner = "<digest>"`: nothing but the provider's name says that it could be a key. */
const digest = ofContext("digest", (value, { name, scheme }) =>
  scheme === undefined && kindOfName(name) !== "credential" && HEX_OR_UUID.test(value)
    ? { reason: "it may be a digest or an id, and its name does not say that it is a key" }
    : undefined,
);

const path = ofContext("path", (value) =>
  looksLikePath(value) ? { reason: "the value is a path or a host" } : undefined,
);

const words = ofContext("words", (value, assigned, { rule }) =>
  readsLikeWords(value) && !isWhole(value, assigned, rule)
    ? { reason: "the value reads like words or an identifier" }
    : undefined,
);

/** Of exactly a key's length, with digits, and under a credential's name: that it could be spoken is chance. */
const isWhole = (value: string, { name, scheme }: AssignedName, { context }: Rule) =>
  /[0-9]/.test(value) &&
  (scheme !== undefined || kindOfName(name) === "credential") &&
  context !== undefined &&
  runsOf(context.value).every(({ min, max }) => min === max);

const notRandom = ofContext("not-random", (value) =>
  isVaried(value) ? undefined : { reason: "the value is too regular for a key" },
);

/** In the order in which they are asked. */
export const contextValueFilters: readonly Filter[] = [metadataName, bareExpression, digest, path, words, notRandom];
