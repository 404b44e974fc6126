// The built-in rules' part of the prefilter, made when a bundle is built: scripts/build.mjs puts what
// prepare-rules.ts makes in the place of this file. In the sources there is none, and it is made when it is needed.
import type { PreparedRules } from "./prepare-rules.js";

export const preparedRules: PreparedRules | undefined = undefined;
