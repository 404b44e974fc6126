// Why a value is reported, or what stopped it, as Markdown. What is said quotes comments and the config, and these may
// repeat a value: it is taken out of every sentence. It may not import `vscode`.
import type { Explanation } from "@keystow/detector";
import { gradeWords } from "../words/grade-words.js";
import { facts } from "../words/joined.js";
import { escaped } from "../words/markdown.js";
import type { Translate } from "../words/translate.js";

/** What an explanation is about. */
export interface Explained {
  readonly explanation: Explanation;
  /** The place, as people read it: `src/client.ts:14`. */
  readonly place: string;
  /** The text at the explanation's span; never shown. */
  readonly value: string;
}

/** @param redact takes all keys out of a text */
export function explanationText(
  explained: readonly Explained[],
  redact: (text: string) => string,
  t: Translate,
): string {
  const safe = (text: string, { value, explanation }: Explained) => {
    const shown = explanation.redacted ?? "****";
    return escaped(redact(value === "" ? text : text.replaceAll(value, () => shown)));
  };
  return explained
    .map((one) => {
      const { redacted, reasons, passed, grade } = one.explanation;
      // what the verdict has said already
      const more = reasons.filter((reason) => !grade || reason !== gradeWords(grade, (message) => message));
      return [
        `## ${safe(one.place, one)}`,
        `**${safe(verdict(one.explanation, t), one)}**`,
        ...(redacted === undefined ? [] : [escaped(redacted)]),
        ...(more.length === 0 ? [] : [more.map((reason) => `- ${safe(reason, one)}`).join("\n")]),
        ...(passed.length === 0 ? [] : [safe(t("Looked for, and not there: {0}.", passed.join(", ")), one)]),
      ].join("\n\n");
    })
    .join("\n\n");
}

function verdict({ outcome, title = "", ruleId = "", grade, decidedBy = "" }: Explanation, t: Translate): string {
  const rule = grade ? facts([ruleId, gradeWords(grade, t)], t) : ruleId;
  switch (outcome) {
    case "reported":
      return t("Reported as {0} ({1}).", title, rule);
    case "filtered":
      return t('Not reported as {0} ({1}): the filter "{2}" decided.', title, rule, decidedBy);
    case "suppressed":
      return t("Not reported as {0} ({1}): suppressed by {2}.", title, rule, decidedBy);
    case "nothing":
      return t("Nothing here looks like a key.");
  }
}
