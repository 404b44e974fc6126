// How sure a finding is, in words. It may not import `vscode`.
import type { Grade } from "@keystow/detector";
import type { Translate } from "./translate.js";

export function gradeWords(grade: Grade, t: Translate): string {
  switch (grade) {
    case "proven":
      return t("proven by its own content");
    case "provider":
      return t("exact format");
    case "named":
      return t("known by what stands around it");
    case "suspicious":
      return t("looks random");
  }
}
