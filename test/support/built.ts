// Where the bundles are that `npm run build` makes.
import { fileURLToPath } from "node:url";

/** The detector, as it is published. */
export const KEYSTOW_DETECTOR = fileURLToPath(new URL("../../detector/dist/index.js", import.meta.url));
