// What is said of a key under the pointer: what it is, why it was found, where it belongs and how it is replaced.
// Never the value, not even redacted. It may not import `vscode`.
import type { Finding } from "@keystow/detector";

/** The card as Markdown; what comes from rules and documents is escaped. */
export function hoverCard(finding: Finding): string {
  const { title, provider, mode, grade, reasons, envVar, rotateUrl, rotateDays, rotateSteps = [], docsUrl } = finding;
  const facts = [provider, ...(mode === "unknown" ? [] : [`${mode} key`]), GRADE_FACTS[grade]];
  const place =
    envVar === undefined
      ? "It belongs in the environment or in a secret store, not in the code."
      : `It belongs in the environment as \`${envVar}\`, not in the code.`;
  const days = rotateDays === undefined ? "" : `, every ${rotateDays} days`;
  const links = [
    ...(rotateUrl === undefined ? [] : [link("Where to rotate it", rotateUrl)]),
    ...(docsUrl === undefined ? [] : [link("About these keys", docsUrl)]),
  ];
  return [
    `**${escaped(title)}**\n\n${facts.map(escaped).join(" \u00B7 ")}`,
    reasons.map((reason) => `- ${escaped(reason)}`).join("\n"),
    place,
    ...(rotateSteps.length === 0
      ? []
      : [`To replace it${days}:\n\n${rotateSteps.map((step, index) => `${index + 1}. ${escaped(step)}`).join("\n")}`]),
    ...(links.length === 0 ? [] : [links.join(" \u00B7 ")]),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const GRADE_FACTS = {
  proven: "proven by its own content",
  provider: "exact format",
  named: "known by what stands around it",
  suspicious: "looks random",
} as const;

const link = (words: string, url: string) => `[${words}](${url.replace(/[()\s<>]/g, encodeURIComponent)})`;

const escaped = (text: string) => text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, "\\$&");
