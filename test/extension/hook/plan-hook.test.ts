// When a terminal may install the hook, and what it runs.
import { expect, it } from "vitest";
import { type HookPlace, planHook } from "../../../extension/src/hook/plan-hook.js";
import { inEnglish } from "../../support/in-english.js";

const place = (changes: Partial<HookPlace> = {}) =>
  planHook(
    {
      isTrusted: true,
      scheme: "file",
      isBrowserAlone: false,
      hasRepository: true,
      manifest: '{ "devDependencies": { "keystow": "^0.1.0" } }',
      ...changes,
    },
    inEnglish,
  );

it("runs the scanner of the project", () => {
  expect(place()).toEqual({ run: "npx keystow hook install" });
  expect(place({ scheme: "vscode-remote" })).toEqual({ run: "npx keystow hook install" });
});

it.each(["{}", "not JSON", "null", '{ "devDependencies": null }', undefined])(
  "leaves it to people where the scanner is not installed: %s",
  (manifest) => {
    expect(place({ manifest })).toMatchObject({
      offer: "npm install --save-dev keystow && npx keystow hook install",
      because: expect.stringContaining("devDependencies") as string,
    });
  },
);

it.each<[string, Partial<HookPlace>]>([
  ["restricted mode", { isTrusted: false }],
  ["on no disk", { scheme: "vscode-vfs" }],
  ["on no disk", { isBrowserAlone: true }],
  ["in no git repository", { hasRepository: false }],
])("refuses with a reason: %s", (reason, changes) => {
  expect(place(changes)).toEqual({ refused: expect.stringContaining(reason) as string });
});
