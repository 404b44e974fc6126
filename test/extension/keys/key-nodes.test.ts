// The view of stored keys: what it shows of each, and what can be done there.
import { describe, expect, it } from "vitest";
import { keyNode, type KeyState } from "../../../extension/src/keys/key-nodes.js";
import type { StoredKey } from "../../../extension/src/keys/stored-key.js";
import { inEnglish } from "../../support/in-english.js";

const NOW = Date.UTC(2026, 0, 1, 12);
const DAY = 86_400_000;
const key: StoredKey = {
  name: "ACME_KEY",
  provider: "Acme",
  title: "Acme API key",
  mode: "live",
  created: NOW,
  usedIn: ["file:///a/src/client.ts"],
  rotateDays: 90,
  rotateSteps: ["Create a new key.", "Revoke the old one."],
};
const state: KeyState = {
  now: NOW,
  locale: "en",
  isGone: false,
  isInTerminals: false,
  nameFile: (uri) => uri.slice("file:///a/".length),
};
const nodeOf = (changes: Partial<StoredKey> = {}, states: Partial<KeyState> = {}) =>
  keyNode({ ...key, ...changes }, { ...state, ...states }, inEnglish);

describe("a key in the view", () => {
  it("says what it is, how old, when it is due, and where it is used", () => {
    const node = nodeOf();
    expect(node.description).toBe("Acme, live, stored today, used in 1 file, rotate by Apr 1, 2026");
    expect(node.tooltip).toBe("ACME_KEY: Acme API key\nStored on Jan 1, 2026.\nA new key is due on Apr 1, 2026.");
    expect(node.context).toBe("key kept outside");
    expect(node.children.map(({ kind, label, uri }) => [kind, label, uri])).toEqual([
      ["use", "src/client.ts", "file:///a/src/client.ts"],
    ]);
  });

  it("has its steps below it when it is due, until that is put off", () => {
    const due = nodeOf({}, { now: NOW + 90 * DAY });
    expect([due.context, due.icon, due.isWarning]).toEqual(["key kept due outside", "warning", true]);
    const steps = due.children.find(({ kind }) => kind === "steps");
    expect(steps?.children.map(({ label }) => label)).toEqual(["1. Create a new key.", "2. Revoke the old one."]);
    const snoozed = nodeOf({ snoozedUntil: NOW + 97 * DAY }, { now: NOW + 90 * DAY });
    expect([snoozed.context, snoozed.icon]).toEqual(["key kept outside", "key"]);
    expect(snoozed.description).toContain("rotation is put off until Apr 8, 2026");
  });

  it("has the old one below it until that is revoked", () => {
    const node = nodeOf({ hasOld: true });
    expect(node.context).toBe("key kept rotated outside");
    expect(node.children.map(({ kind, context }) => `${kind} ${context}`)).toEqual([
      "old old",
      "use use",
      "steps step",
    ]);
  });

  it("says plainly that terminals can read it", () => {
    const node = nodeOf({}, { isInTerminals: true });
    expect(node.description).toMatch(/^in terminals, /);
    expect(node.tooltip).toContain("Programs in this workspace's terminals and tasks can read it.");
    expect([node.context, node.icon]).toEqual(["key kept inTerminals", "terminal"]);
  });

  it("says that its value is gone", () => {
    const node = nodeOf({}, { isGone: true });
    expect(node.description).toMatch(/^the value is gone: add it again, /);
    expect([node.context, node.icon]).toEqual(["key gone outside", "warning"]);
  });

  it("has identifiers of its own for all that is below it", () => {
    const node = nodeOf({ hasOld: true, usedIn: ["file:///a/1", "file:///a/2"] });
    const ids = [node, ...node.children, ...node.children.flatMap(({ children }) => children)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
