// What one measurement gave.
import type { Row } from "../row.js";

export interface Section {
  /** The measurement's name. */
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Row[];
}
