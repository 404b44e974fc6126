// The name of the variable that a key moves to: the project's own, else the provider's, else that of what it is assigned to.
import { parseEnv } from "../dotenv/document.js";
import { envName } from "../credentials/env-name.js";
import type { Mode } from "../finding.js";
import { isPublicName } from "../credentials/public-prefix.js";
import { isEnvFile } from "./env-files.js";
import type { Project } from "./project.js";

/** What a name is chosen for. */
export interface NamedKey {
  readonly value: string;
  readonly mode: Mode;
  /** The name that the provider documents, or that the rule suggests. */
  readonly documented?: string;
  /** What the key is assigned to in the code. */
  readonly assigned?: string;
  /** The rule's id, for want of anything better. */
  readonly ruleId: string;
}

export interface ChosenName {
  readonly variable: string;
  /** Why it is this one. */
  readonly reason: string;
}

const STAND_IN = /^(?:<.*>|your[\w -]*|x{3,}|\.{3}|change[-_ ]?me|todo)?$/i;

/** Where the project keeps a value already. */
export function holderOf(
  value: string,
  project: Project,
): { readonly variable: string; readonly path: string } | undefined {
  return knownEntries(project).find(
    (entry) => entry.value === value && isEnvFile(entry.path) && !isPublicName(entry.variable),
  );
}

/**
 * Chooses a variable for a value that the project does not keep yet.
 *
 * @param envFile where the value goes: a name in it with another value is taken
 * @param naming what the place makes of a name
 */
export function chooseName(
  key: NamedKey,
  envFile: string,
  project: Project,
  naming: (variable: string) => string = (variable) => variable,
): ChosenName {
  const known = knownEntries(project);
  const isTaken = (variable: string) =>
    known.some(
      (entry) =>
        entry.variable === variable &&
        entry.path === envFile &&
        entry.value !== key.value &&
        !STAND_IN.test(entry.value),
    );
  const [first, ...others] = candidates(
    key,
    project,
    known.map(({ variable }) => variable),
  );
  const all = [first, ...others]
    .filter((one) => one !== undefined)
    .map(({ variable, reason }) => ({ variable: naming(variable), reason }));
  return all.find(({ variable }) => !isTaken(variable)) ?? numbered(all.at(-1)?.variable ?? naming("API_KEY"), isTaken);
}

interface KnownEntry {
  readonly variable: string;
  readonly value: string;
  readonly path: string;
}

const knownEntries = ({ envFiles }: Project): readonly KnownEntry[] =>
  envFiles.flatMap(({ path, text }) =>
    parseEnv(text).entries.map(({ name, value }) => ({ variable: name, value, path })),
  );

/** Names in the order in which they would be liked. */
function candidates(key: NamedKey, project: Project, known: readonly string[]): readonly ChosenName[] {
  const { documented, mode } = key;
  const assigned = key.assigned === undefined ? undefined : envName(key.assigned);
  const own = new Set([...known, ...project.variables].filter((name) => !isPublicName(name)));
  const chosen: ChosenName[] = [];
  const add = (variable: string | undefined, reason: string) => {
    if (variable !== undefined && !isPublicName(variable)) chosen.push({ variable, reason });
  };
  const hasBothModes = documented !== undefined && (project.modes?.get(documented)?.size ?? 0) > 1;
  if (hasBothModes && mode !== "unknown") add(`${documented}_${mode.toUpperCase()}`, "there are keys of both modes");
  if (assigned !== undefined && own.has(assigned)) add(assigned, "the project has this name for it");
  if (documented !== undefined) {
    const similar = [...own].filter((name) => name.endsWith(`_${documented}`));
    if (similar.length === 1 && !own.has(documented)) add(similar[0], "the project has this name for it");
    add(documented, own.has(documented) ? "the project has this name for it" : "the provider's usual name");
    if (mode !== "unknown") add(`${documented}_${mode.toUpperCase()}`, "the usual name is taken");
  }
  add(assigned ?? oneWord(key.assigned), "the name that it has in the code");
  add(key.ruleId.replace(/-/g, "_").toUpperCase(), "what it is");
  return chosen;
}

/** `PASSWORD` for `password`: short, but what its readers expect. */
function oneWord(assigned = ""): string | undefined {
  const word = /(?:^|[.\s])(pass(?:word|wd|phrase)?|pwd|secret|token)$/i.exec(assigned)?.[1];
  return word?.toUpperCase();
}

function numbered(variable: string, isTaken: (variable: string) => boolean): ChosenName {
  let number = 2;
  while (isTaken(`${variable}_${number}`)) number++;
  return { variable: `${variable}_${number}`, reason: "the usual names are taken" };
}
