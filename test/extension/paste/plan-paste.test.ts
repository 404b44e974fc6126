// A paste of a key becomes what a plan for the text with the key would make of it.
import { createDetector } from "@keystow/detector";
import { applyEdits, planRemediations } from "@keystow/detector/remediation";
import { describe, expect, it } from "vitest";
import { referencePaste, tryPaste } from "../../../extension/src/paste/plan-paste.js";
import { makeKey } from "../../support/make-key.js";
import { project } from "../../support/remediate.js";

const detector = createDetector();
const key = makeKey("forg-live-key");

/** Pastes at `|`, over what stands between two of them. */
function paste(path: string, marked: string, clipboard = key) {
  const [before = "", selected = "", after] = marked.split("|");
  const text = after === undefined ? before + selected : before + selected + after;
  const replaced = { start: before.length, end: before.length + (after === undefined ? 0 : selected.length) };
  for (const tried of tryPaste(text, replaced, clipboard, detector, { path })) {
    const plan = planRemediations({ text: tried.text, path }, tried.findings, project());
    const code = plan.changes.find(({ role }) => role === "code");
    const result = code && referencePaste(code, tried, replaced);
    if (!result) continue;
    return applyEdits(text, result.edits);
  }
  return undefined;
}

describe("a pasted key", () => {
  it.each([
    ["a.js", 'connect("|");', "connect(process.env.FORG_API_KEY);"],
    ["a.js", "const key = |;", "const key = process.env.FORG_API_KEY;"],
    ["a.js", 'const key = "|old|";', "const key = process.env.FORG_API_KEY;"],
    ["a.py", "x = 1\nkey = |\n", 'import os\n\nx = 1\nkey = os.environ["FORG_API_KEY"]\n'],
    ["a.py", "key = '|'\n", "import os\n\nkey = os.environ['FORG_API_KEY']\n"],
  ])("in %s, at %j", (path, before, after) => {
    expect(paste(path, before)).toBe(after);
  });

  it("is pasted as it is into a text that is too long to be scanned for it", () => {
    const text = `${"x = 1\n".repeat(200_000)}const key = |;`;
    expect(paste("a.js", text)).toBeUndefined();
  });

  it("may have white space around it", () => {
    expect(paste("a.js", 'connect("|");', ` ${key}\n`)).toBe("connect(process.env.FORG_API_KEY);");
  });

  it.each([
    ["a.json", '{ "token": "|" }', key],
    ["a.js", 'connect("|");', "no key"],
    ["a.js", 'connect("|");', ""],
    ["a.js", 'connect("|");', "x".repeat(20_000)],
  ])("is left alone in %s, at %j", (path, before, clipboard) => {
    expect(paste(path, before, clipboard)).toBeUndefined();
  });
});
