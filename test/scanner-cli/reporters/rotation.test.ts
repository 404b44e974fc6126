import { expect, it } from "vitest";
import { rotationStep } from "../../../scanner-cli/src/reporters/rotation.js";
import type { ReportedFinding } from "../../../scanner-cli/src/reporters/report.js";
import { handMadeFinding } from "../../support/hand-made-finding.js";
import { reported } from "../../support/hand-made-report.js";

const step = (...urls: readonly (string | undefined)[]) => {
  const findings = urls.map((rotateUrl) => ({ ...reported(handMadeFinding()), rotateUrl }) as ReportedFinding);
  return rotationStep(findings, (text) => text);
};

it.each([
  [[undefined], ""],
  [["https://a", undefined, "https://a"], "rotate: https://a"],
  [["mailto:keys@example.com"], "ask keys@example.com for a new key"],
  [
    ["mailto:keys@example.com", "https://a", "https://b"],
    "rotate: https://a  https://b; ask keys@example.com for a new key",
  ],
  [["https://a", "https://b", "https://c", "https://d"], "rotate: https://a  https://b  https://c; and 1 more"],
])("of %j", (urls, text) => {
  expect(step(...urls)).toBe(text);
});

it("links an address to mail, and a page to itself", () => {
  const link = (text: string, url: string) => `[${text}](${url})`;
  const findings = ["mailto:a@example.com", "https://a"].map((rotateUrl) => reported(handMadeFinding({ rotateUrl })));
  expect(rotationStep(findings, link)).toBe(
    "rotate: [https://a](https://a); ask [a@example.com](mailto:a@example.com) for a new key",
  );
});
