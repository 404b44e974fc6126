// Where a piece of a file begins in the whole: what turns places in the piece into places in the file.
import type { Location } from "./locator.js";

/** A place in a file, by what lies before it. */
export interface Position {
  /** UTF-16 units before it. */
  readonly units: number;
  /** Lines that end before it. */
  readonly lines: number;
  /** UTF-16 units before it on its line. */
  readonly column: number;
}

/** The beginning of a file. */
export const FILE_START: Position = { units: 0, lines: 0, column: 0 };

/** What lies between two places. */
export interface Extent {
  readonly units: number;
  /** Lines that end in it. */
  readonly lines: number;
  /** The units behind its last line end: all of them, if there is none. */
  readonly tail: number;
}

/** The place that lies an extent behind another one. */
export function behind({ units, lines, column }: Position, extent: Extent): Position {
  return {
    units: units + extent.units,
    lines: lines + extent.lines,
    column: (extent.lines > 0 ? 0 : column) + extent.tail,
  };
}

/** The location in the file of a location in a piece that begins at a place. */
export function locationIn({ lines, column }: Position, location: Location): Location {
  return {
    line: lines + location.line,
    column: location.line === 1 ? column + location.column : location.column,
  };
}
