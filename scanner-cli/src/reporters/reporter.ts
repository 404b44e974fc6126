// What a reporter is, and which reporter writes which format.
import type { Terminal } from "../output/terminal.js";
import type { Format } from "./formats.js";
import { json } from "./json.js";
import type { Report } from "./report.js";
import { sarif } from "./sarif.js";
import { stylish } from "./stylish.js";

/** Writes a report as a text, with its last line ended. It reads nothing but its arguments. */
export type Reporter = (report: Report, terminal: Terminal) => string;

export const reporters: Readonly<Record<Format, Reporter>> = { stylish, json, sarif };
