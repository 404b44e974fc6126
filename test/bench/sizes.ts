// How much is measured when nobody says otherwise.
import type { Sizes } from "./row.js";

const MB = 1_000_000;

export const FULL: Sizes = {
  corpus: 64 * MB,
  anchors: 600,
  lines: 10_000,
  edits: 600,
  growth: MB,
  bigTree: 1_000 * MB,
  bigFile: 2_000 * MB,
};
