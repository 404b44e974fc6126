// Whether the git hook can be installed from here, and with which words in the terminal. It may not import `vscode`.
import type { Translate } from "../words/translate.js";

/** What the editor knows of a folder. */
export interface HookPlace {
  readonly isTrusted: boolean;
  /** Of the folder's URI. */
  readonly scheme: string;
  /** Whether the editor runs in a browser with no machine behind it. */
  readonly isBrowserAlone: boolean;
  readonly hasRepository: boolean;
  /** The text of the project's package.json. */
  readonly manifest?: string | undefined;
}

/**
 * - `refused`: a sentence;
 * - `run`: what the terminal runs at once;
 * - `offer`: what stands in the terminal until Enter is pressed, and why.
 */
export type HookPlan =
  { readonly refused: string } | { readonly run: string } | { readonly offer: string; readonly because: string };

/** The file systems that are a machine's, on which a terminal has the same files. */
const DISKS: ReadonlySet<string> = new Set(["file", "vscode-remote"]);

const INSTALL = "npx keystow hook install";

/** The words hold nothing of the project's: there is nothing to quote. */
export function planHook(place: HookPlace, t: Translate): HookPlan {
  const { isTrusted, scheme, isBrowserAlone, hasRepository, manifest } = place;
  if (!isTrusted) return { refused: t("In restricted mode nothing is run: trust this workspace first.") };
  if (!DISKS.has(scheme) || isBrowserAlone) return withoutTerminal(t);
  if (!hasRepository) return { refused: t("This folder is in no git repository. Run git init first.") };
  if (listsScanner(manifest)) return { run: INSTALL };
  return {
    offer: `npm install --save-dev keystow && ${INSTALL}`,
    because: t("The scanner is not among the project's devDependencies. Press Enter in the terminal to add it."),
  };
}

/** Where there is no terminal that has the folder's files. */
export const withoutTerminal = (t: Translate): { readonly refused: string } => ({
  refused: t("This folder is on no disk with a terminal. Install the hook in a clone: {0}", INSTALL),
});

function listsScanner(manifest = ""): boolean {
  try {
    const value: unknown = JSON.parse(manifest);
    if (typeof value !== "object" || value === null) return false;
    const { dependencies, devDependencies, name } = value as Record<string, unknown>;
    return name === "keystow" || [dependencies, devDependencies].some(hasScanner);
  } catch {
    return false;
  }
}

const hasScanner = (list: unknown) => typeof list === "object" && list !== null && "keystow" in list;
