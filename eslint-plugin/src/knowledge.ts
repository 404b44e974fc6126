// What the rules of the syntax tree ask the detector: what a name promises, and which keys a text holds.
import { createDetector, type Detector, type Finding } from "@keystow/detector";
import { createVariableJudge, type JudgeVariable } from "@keystow/detector/remediation";

/** Nothing of a scan stays in a detector, so all files and rules share one; made when it is first needed. */
let shared: Detector | undefined;
const detector = () => (shared ??= createDetector());

/** The hard-coded keys of a text. */
export const keysIn = (text: string, path?: string): readonly Finding[] =>
  detector().scan(text, path === undefined ? {} : { path: path.replaceAll("\\", "/") });

/** Judges the names of variables of the environment. */
export const variableJudge = (prefixes: readonly string[] = []): JudgeVariable =>
  createVariableJudge(() => detector().rules, prefixes);
