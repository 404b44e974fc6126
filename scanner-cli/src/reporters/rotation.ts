// How a key is rotated, in words: on a page of its provider, or by asking for a new one.
import type { Terminal } from "../output/terminal.js";
import { unique } from "./counts.js";
import type { ReportedFinding } from "./report.js";

/** At most this many ways are listed; more would hide the next step. */
const LISTED = 3;
const MAIL = "mailto:";

/** The address that gives new keys; `undefined` where a page does. */
export function mailOf(rotateUrl: string): string | undefined {
  return rotateUrl.startsWith(MAIL) ? rotateUrl.slice(MAIL.length) : undefined;
}

/** `rotate: https://...; ask keys@example.com for a new key`, each way once. Empty where no way is known. */
export function rotationStep(findings: readonly ReportedFinding[], link: Terminal["link"], rotate = "rotate"): string {
  const all = unique(findings.map(({ rotateUrl }) => rotateUrl));
  const listed = all.slice(0, LISTED);
  const pages = listed.filter((url) => mailOf(url) === undefined).map((url) => link(url, url));
  const mails = listed.flatMap((url) => {
    const address = mailOf(url);
    return address === undefined ? [] : [`ask ${link(address, url)} for a new key`];
  });
  const steps = [...(pages.length > 0 ? [`${rotate}: ${pages.join("  ")}`] : []), ...mails];
  return [...steps, ...(all.length > LISTED ? [`and ${all.length - LISTED} more`] : [])].join("; ");
}
