// The settings' meaning for the detector. It may not import `vscode`: settings come in as values of any type,
// because people write them by hand.
import { type DetectorOptions, GRADES } from "@keystow/detector";

/** Reads one setting of the `keystow` section by its key. */
export type ReadSetting = (key: string) => unknown;

/** What the settings ask of the detector; a value that makes no sense counts as absent. */
export function detectorOptions(read: ReadSetting): DetectorOptions {
  const minGrade = GRADES.find((grade) => grade === read("minGrade"));
  const disabled = read("disabledRules");
  const disabledRules = Array.isArray(disabled) ? disabled.filter((id) => typeof id === "string") : [];
  return { ...(minGrade && { minGrade }), disabledRules };
}
