// What is known of a stored key besides its value: all that the index holds, and views show. It may not import `vscode`.
import type { Finding, KeyIdentity, Mode } from "@keystow/detector";
import type { Translate } from "../words/translate.js";

export interface StoredKey {
  /** The environment variable, which names it: there is one key of a name. */
  readonly name: string;
  /** Who issued it, where that is known. */
  readonly provider?: string;
  /** What it is, for people. */
  readonly title: string;
  readonly mode: Mode;
  /** When this value was stored, in milliseconds since 1970. */
  readonly created: number;
  /** After how many days its provider asks for a new one. */
  readonly rotateDays?: number;
  /** The page on which it is rotated. */
  readonly rotateUrl?: string;
  /** Where references to it were put, as URIs. */
  readonly usedIn: readonly string[];
  /** Whether the value before this one is kept until it is revoked. */
  readonly hasOld?: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

/** When a new key is due, in milliseconds since 1970; `undefined` where the provider asks for none. */
const dueDate = ({ created, rotateDays }: StoredKey): number | undefined =>
  rotateDays === undefined ? undefined : created + rotateDays * DAY;

export const isDue = (key: StoredKey, now: number): boolean => (dueDate(key) ?? Infinity) <= now;

/** What a key is, by what was found or pasted. */
export function describeKey(
  name: string,
  about: Partial<Pick<Finding & KeyIdentity, "provider" | "title" | "mode" | "rotateDays" | "rotateUrl">>,
  created: number,
): StoredKey {
  const { provider, title = "key", mode = "unknown", rotateDays, rotateUrl } = about;
  return {
    name,
    title,
    mode,
    created,
    usedIn: [],
    ...(provider !== undefined && { provider }),
    ...(rotateDays !== undefined && { rotateDays }),
    ...(rotateUrl !== undefined && { rotateUrl }),
  };
}

/** `live, stored 12 days ago, used in 3 files`, or what is due. */
export function keyFacts(key: StoredKey, now: number, t: Translate): string {
  const { created, mode, usedIn, hasOld = false } = key;
  const due = dueDate(key);
  return [
    ...modeWords(mode, t),
    stored(Math.floor((now - created) / DAY), t),
    ...(usedIn.length === 0 ? [] : [usedIn.length === 1 ? t("used in 1 file") : t("used in {0} files", usedIn.length)]),
    ...(hasOld ? [t("the old key is kept until it is revoked")] : []),
    ...(due === undefined
      ? []
      : [due <= now ? t("rotation is due") : t("rotate by {0}", new Date(due).toLocaleDateString())]),
  ].join(", ");
}

function modeWords(mode: Mode, t: Translate): string[] {
  if (mode === "live") return [t("live")];
  return mode === "test" ? [t("test")] : [];
}

function stored(days: number, t: Translate): string {
  if (days < 1) return t("stored today");
  return days === 1 ? t("stored 1 day ago") : t("stored {0} days ago", days);
}
