// How much is measured.
import type { Sizes } from "./row.js";

const MB = 1_000_000;

/** Enough for figures that mean something. */
export const FULL: Sizes = {
  corpus: 64 * MB,
  anchors: 600,
  lines: 10_000,
  edits: 600,
  growth: MB,
  bigTree: 1_000 * MB,
  bigFile: 2_000 * MB,
};

/** Enough to see that everything runs and finds what is there. */
export const QUICK: Sizes = {
  corpus: MB,
  anchors: 200,
  lines: 500,
  edits: 20,
  growth: 0.1 * MB,
  bigTree: 2 * MB,
  bigFile: 6 * MB,
};
