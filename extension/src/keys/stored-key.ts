// What is known of a stored key besides its value: all that the index holds, and views show. It may not import `vscode`.
import type { Finding, KeyIdentity, Mode } from "@keystow/detector";
import { facts } from "../words/joined.js";
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
  /** How it is replaced: the provider's steps. */
  readonly rotateSteps?: readonly string[];
  /** Nothing is said of a due rotation before, in milliseconds since 1970. */
  readonly snoozedUntil?: number;
  /** Where references to it were put, as URIs. */
  readonly usedIn: readonly string[];
  /** Whether the value before this one is kept until it is revoked. */
  readonly hasOld?: boolean;
}

/** In milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/** When a new key is due, in milliseconds since 1970; `undefined` where the provider asks for none. */
export const dueDate = ({ created, rotateDays }: StoredKey): number | undefined =>
  rotateDays === undefined ? undefined : created + rotateDays * DAY;

export const isDue = (key: StoredKey, now: number): boolean => (dueDate(key) ?? Infinity) <= now;

/** Whether to remind of it: it is due, and nobody put that off. */
export const isPressing = (key: StoredKey, now: number): boolean => isDue(key, now) && (key.snoozedUntil ?? 0) <= now;

/** What a key is, by what was found or pasted. */
export function describeKey(
  name: string,
  about: Partial<
    Pick<Finding & KeyIdentity, "provider" | "title" | "mode" | "rotateDays" | "rotateUrl" | "rotateSteps">
  >,
  created: number,
): StoredKey {
  const { provider, title = "key", mode = "unknown", rotateDays, rotateUrl, rotateSteps } = about;
  return {
    name,
    title,
    mode,
    created,
    usedIn: [],
    ...(provider !== undefined && { provider }),
    ...(rotateDays !== undefined && { rotateDays }),
    ...(rotateUrl !== undefined && { rotateUrl }),
    ...(rotateSteps !== undefined && { rotateSteps }),
  };
}

/** A day as people write it who read in a language, such as `en` or `zh-cn`. */
export const dayIn = (locale: string, time: number): string =>
  new Date(time).toLocaleDateString(locale, { dateStyle: "medium" });

/** `live, stored 12 days ago, used in 3 files`, or what is due. */
export function keyFacts(key: StoredKey, now: number, locale: string, t: Translate): string {
  const { created, mode, usedIn, hasOld = false } = key;
  const all = [
    ...modeWords(mode, t),
    stored(Math.floor((now - created) / DAY), t),
    ...(usedIn.length === 0 ? [] : [usedIn.length === 1 ? t("used in 1 file") : t("used in {0} files", usedIn.length)]),
    ...(hasOld ? [t("the old key is kept until it is revoked")] : []),
    ...dueWords(key, now, locale, t),
  ];
  return facts(all, t);
}

function dueWords(key: StoredKey, now: number, locale: string, t: Translate): string[] {
  const due = dueDate(key);
  if (due === undefined) return [];
  if (due > now) return [t("rotate by {0}", dayIn(locale, due))];
  const { snoozedUntil = 0 } = key;
  return [snoozedUntil > now ? t("rotation is put off until {0}", dayIn(locale, snoozedUntil)) : t("rotation is due")];
}

/** `FORG live API key`, and `Acme API key, test`: the mode where the title does not say it. */
export function titleWords({ title, mode }: Pick<StoredKey, "title" | "mode">, t: Translate): string {
  const isSaid = title
    .toLowerCase()
    .split(/[^a-z]+/)
    .includes(mode);
  return facts([title, ...(isSaid ? [] : modeWords(mode, t))], t);
}

function modeWords(mode: Mode, t: Translate): string[] {
  if (mode === "live") return [t("live")];
  return mode === "test" ? [t("test")] : [];
}

function stored(days: number, t: Translate): string {
  if (days < 1) return t("stored today");
  return days === 1 ? t("stored 1 day ago") : t("stored {0} days ago", days);
}
