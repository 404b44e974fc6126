// The rules of ignore files, nested as folders are: https://git-scm.com/docs/gitignore.
// A folder's file is compiled once, and asked for the folder's own entries; whoever walks does not enter what is ignored,
// so that no rule needs to be asked about the folders above. All texts are in bytes, each a Latin-1 character: in git `?` is half of an é. May not do I/O.
import { ignorePattern, type IgnorePattern } from "./ignore-pattern.js";

/** The rules in force in a folder: those of the nearest ignore file first. */
export type IgnoreRules = RuleSet | undefined;

/** What one ignore file says. */
interface RuleSet {
  /** The folder that its patterns are relative to, from the root: empty, or ending in `/`. */
  readonly base: string;
  /** Names without wildcards, with their patterns, the last of them last: most rules are such. */
  readonly byName: ReadonlyMap<string, readonly Rule[]>;
  /** All others, the last one first. */
  readonly others: readonly Rule[];
  /** The rules that decide where these do not. */
  readonly outer: IgnoreRules;
}

interface Rule extends IgnorePattern {
  /** Of several rules that match, the one with the highest number decides. */
  readonly number: number;
}

/** No patterns: nothing is ignored. */
export const NO_IGNORE_RULES: IgnoreRules = undefined;

/**
 * Rules with those of a further ignore file, which decides where both do.
 *
 * @param base the folder that its patterns are relative to, from the root: empty, or ending in `/`
 */
export function withIgnoreFile(outer: IgnoreRules, base: string, content: string): IgnoreRules {
  const rules = linesOf(content).flatMap((line, number): Rule[] => {
    const pattern = ignorePattern(line);
    return pattern ? [{ ...pattern, number }] : [];
  });
  if (rules.length === 0) return outer;
  const byName = new Map<string, Rule[]>();
  for (const rule of rules) {
    if (rule.name === undefined) continue;
    const others = byName.get(rule.name);
    if (others) others.push(rule);
    else byName.set(rule.name, [rule]);
  }
  return { base, byName, others: rules.filter(({ name }) => name === undefined).reverse(), outer };
}

/**
 * Whether an entry of a folder is ignored.
 *
 * @param inside the folder's path from the root: empty, or ending in `/`
 * @param entry its name, with `/` after it if it is a folder itself
 */
export function isIgnored(rules: IgnoreRules, inside: string, entry: string): boolean {
  const isFolder = entry.endsWith("/");
  const name = isFolder ? entry.slice(0, -1) : entry;
  for (let set = rules; set; set = set.outer) {
    const rule = deciding(set, inside, name, isFolder);
    if (rule) return !rule.negated;
  }
  return false;
}

function deciding(set: RuleSet, inside: string, name: string, isFolder: boolean): Rule | undefined {
  const named = set.byName.get(name)?.findLast(({ foldersOnly }) => isFolder || !foldersOnly);
  const least = named?.number ?? -1;
  let path: string | undefined;
  for (const rule of set.others) {
    if (rule.number < least) break;
    if (rule.foldersOnly && !isFolder) continue;
    const text = rule.tied ? (path ??= inside.slice(set.base.length) + name) : name;
    if (text.startsWith(rule.start) && text.endsWith(rule.end) && rule.matches(text)) return rule;
  }
  return named;
}

function linesOf(content: string): string[] {
  return content
    .replace(BYTE_ORDER_MARK, "")
    .split("\n")
    .map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}

const BYTE_ORDER_MARK = /^\xEF\xBB\xBF/;
