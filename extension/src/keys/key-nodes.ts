// What the view of stored keys shows: for each key what it is, and below it the old value, where it is used and how it is
// replaced. Never a value. It may not import `vscode`.
import { facts } from "../words/joined.js";
import type { Translate } from "../words/translate.js";
import { dayIn, dueDate, isDue, isPressing, keyFacts, type StoredKey } from "./stored-key.js";

export interface KeyNode {
  readonly kind: "key" | "old" | "use" | "steps" | "step";
  /** The key that it is about: what its commands are given. */
  readonly key: StoredKey;
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Lines of plain text. */
  readonly tooltip?: string;
  readonly icon: string;
  /** The icon's colour says nothing that its shape and the text do not. */
  readonly isWarning?: boolean;
  /** Words by which the manifest chooses commands. */
  readonly context: string;
  /** The file that it opens, at the reference. */
  readonly uri?: string;
  readonly children: readonly KeyNode[];
}

/** What is known of a key outside the index. */
export interface KeyState {
  readonly now: number;
  /** The language in which dates are written. */
  readonly locale: string;
  /** Whether the storage has no value for it. */
  readonly isGone: boolean;
  readonly isInTerminals: boolean;
  /** How a file is called in this workspace. */
  readonly nameFile: (uri: string) => string;
}

export function keyNode(key: StoredKey, state: KeyState, t: Translate): KeyNode {
  const { isGone, isInTerminals, now } = state;
  const isWarning = isGone || isPressing(key, now);
  const context = [
    "key",
    ...(isGone ? ["gone"] : ["kept"]),
    ...(key.hasOld === true ? ["rotated"] : []),
    ...(isPressing(key, now) ? ["due"] : []),
    isInTerminals ? "inTerminals" : "outside",
  ];
  return {
    kind: "key",
    key,
    id: key.name,
    label: key.name,
    description: facts(factsOf(key, state, t), t),
    tooltip: tooltipOf(key, state, t),
    icon: isWarning ? "warning" : isInTerminals ? "terminal" : "key",
    isWarning,
    context: context.join(" "),
    children: [...oldNodes(key, t), ...useNodes(key, state), ...stepNodes(key, now, t)],
  };
}

function factsOf(key: StoredKey, { now, locale, isGone, isInTerminals }: KeyState, t: Translate): string[] {
  return [
    ...(isGone ? [t("the value is gone: add it again")] : []),
    ...(isInTerminals ? [t("in terminals")] : []),
    ...(key.provider === undefined ? [] : [key.provider]),
    keyFacts(key, now, locale, t),
  ];
}

function tooltipOf(key: StoredKey, { locale, isGone, isInTerminals }: KeyState, t: Translate): string {
  const due = dueDate(key);
  return [
    t("{0}: {1}", key.name, key.title),
    ...(isGone ? [t("This machine's secret storage has no value for it any more.")] : []),
    t("Stored on {0}.", dayIn(locale, key.created)),
    ...(due === undefined ? [] : [t("A new key is due on {0}.", dayIn(locale, due))]),
    ...(isInTerminals ? [t("Programs in this workspace's terminals and tasks can read it.")] : []),
  ].join("\n");
}

function oldNodes(key: StoredKey, t: Translate): KeyNode[] {
  if (key.hasOld !== true) return [];
  const node = { kind: "old", key, id: `${key.name}/old`, icon: "history", context: "old", children: [] } as const;
  return [{ ...node, label: t("the old key"), description: t("revoke it at its provider, then confirm that here") }];
}

const useNodes = (key: StoredKey, { nameFile }: KeyState): KeyNode[] =>
  key.usedIn.map((uri) => ({
    kind: "use",
    key,
    id: `${key.name}/use/${uri}`,
    label: nameFile(uri),
    icon: "go-to-file",
    context: "use",
    uri,
    children: [],
  }));

/** They are of use when there is something to do. */
function stepNodes(key: StoredKey, now: number, t: Translate): KeyNode[] {
  const { name, rotateSteps = [] } = key;
  if (rotateSteps.length === 0 || !(isDue(key, now) || key.hasOld === true)) return [];
  const node = { key, context: "step" } as const;
  const steps = rotateSteps.map((step, index): KeyNode => ({
    ...node,
    kind: "step",
    id: `${name}/step/${index}`,
    label: `${index + 1}. ${step}`,
    tooltip: step,
    icon: "circle-small",
    children: [],
  }));
  return [
    { ...node, kind: "steps", id: `${name}/steps`, label: t("How it is rotated"), icon: "sync", children: steps },
  ];
}
