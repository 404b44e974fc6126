// The filters of assignments: what speaks against a value that only its name calls a credential.
import type { Filter } from "../filter.js";
import { metadataName, publicName } from "./name.js";
import { standIn } from "./stand-in.js";
import { bareExpression, code, encrypted, reference } from "./syntax.js";
import { email, keyword, number, path, prose, sameAsName, url } from "./value.js";
import { digest, tooRegular, wordLike } from "./word-like.js";

/** In the order in which they are asked. */
export const namedFilters: readonly Filter[] = [
  publicName,
  metadataName,
  bareExpression,
  reference,
  encrypted,
  code,
  url,
  email,
  path,
  number,
  keyword,
  prose,
  sameAsName,
  standIn,
  tooRegular,
  digest,
  wordLike,
];
