// Where the built things are. The bench runs in the project's folder, as npm does it.
import { join } from "node:path";

const ROOT = process.cwd();

/** The scanner that `npm run build` makes. */
export const KEYSTOW = join(ROOT, "scanner-cli", "dist", "keystow.cjs");

/** A program of `programs/`, bundled by bench.mjs. */
export const program = (name: string): string => join(ROOT, "test", "bench", "dist", "programs", `${name}.cjs`);
