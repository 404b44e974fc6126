// What is said of a key under the pointer: what it is, why it was found, where it belongs and how it is replaced.
// Never the value, not even redacted. It may not import `vscode`.
import type { Finding, Mode } from "@keystow/detector";
import { escaped } from "../words/markdown.js";
import { accountWords } from "../words/account-words.js";
import { gradeWords } from "../words/grade-words.js";
import type { Translate } from "../words/translate.js";

/** The card as Markdown; what comes from rules and documents is escaped. */
export function hoverCard(finding: Finding, t: Translate): string {
  const { title, provider, mode, grade, reasons, envVar, rotateUrl, rotateDays, rotateSteps = [], docsUrl } = finding;
  const { accounts = [] } = finding;
  const facts = [provider, ...modeWords(mode, t), gradeWords(grade, t)];
  const place =
    envVar === undefined
      ? t("It belongs in the environment or in a secret store, not in the code.")
      : t("It belongs in the environment as `{0}`, not in the code.", envVar);
  const inEnglish = gradeWords(grade, (message) => message); // of which some reasons are no more than a repetition
  const howTo = rotateDays === undefined ? t("To replace it:") : t("To replace it, every {0} days:", rotateDays);
  const links = [
    ...(rotateUrl === undefined ? [] : [link(t("Where to rotate it"), rotateUrl)]),
    ...(docsUrl === undefined ? [] : [link(t("About these keys"), docsUrl)]),
  ];
  return [
    `**${escaped(title)}**\n\n${facts.map(escaped).join(" \u00B7 ")}`,
    [...reasons.filter((reason) => reason !== inEnglish), ...accounts.map((account) => accountWords(account, t))]
      .map((reason) => `- ${escaped(reason)}`)
      .join("\n"),
    place,
    ...(rotateSteps.length === 0
      ? []
      : [`${howTo}\n\n${rotateSteps.map((step, index) => `${index + 1}. ${escaped(step)}`).join("\n")}`]),
    ...(links.length === 0 ? [] : [links.join(" \u00B7 ")]),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function modeWords(mode: Mode, t: Translate): string[] {
  if (mode === "live") return [t("live key")];
  return mode === "test" ? [t("test key")] : [];
}

const link = (words: string, url: string) => `[${words}](${url.replace(/[()\s<>]/g, encodeURIComponent)})`;
