// What the settings and the shared config ask of the detector. It may not import `vscode`: settings come in as values of
// any type, because people write them by hand.
import { type DetectorOptions, GRADES } from "@keystow/detector";

/** Reads one setting of the `keystow` section by its key; `undefined` if nobody has set it. */
export type ReadSetting = (key: string) => unknown;

/** The shared config, with what the editor's settings change about it; a value that makes no sense counts as absent. */
export function detectorOptions(read: ReadSetting, shared: DetectorOptions = {}): DetectorOptions {
  const minGrade = GRADES.find((grade) => grade === read("minGrade"));
  const disabled = read("disabledRules");
  const own = Array.isArray(disabled) ? disabled.filter((id) => typeof id === "string") : [];
  return {
    ...shared,
    ...(minGrade && { minGrade }),
    disabledRules: [...new Set([...(shared.disabledRules ?? []), ...own])],
  };
}
