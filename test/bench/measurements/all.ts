// Everything that is measured, in the order in which it is shown.
import type { Measurement } from "../row.js";
import { firstStage } from "./first-stage.js";
import { growth } from "./growth.js";
import { keystroke } from "./keystroke.js";
import { memory } from "./memory.js";
import { sideBySide } from "./side-by-side.js";
import { staged } from "./staged.js";
import { wholeTree } from "./whole-tree.js";

export const measurements: readonly Measurement[] = [
  sideBySide,
  wholeTree,
  staged,
  keystroke,
  firstStage,
  growth,
  memory,
];
