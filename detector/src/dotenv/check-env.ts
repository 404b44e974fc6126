// `.env` hygiene: what is wrong with the files of a project that hold its environment, and with their templates.
// It looks at texts and at facts that a host gathers; it reads no file and prints no value.
import { type Check, type CheckedFile, checkedFile, type Folder } from "./checks/checked-file.js";
import { inGit, openToOthers } from "./checks/file-checks.js";
import { duplicates, unreadableLines } from "./checks/line-checks.js";
import { ambiguousValues } from "./checks/reader-checks.js";
import { missingNames, realValues, undocumentedNames } from "./checks/template-checks.js";
import { misplacedModes, paddedValues, publicNames, schemes, sharedKeys } from "./checks/value-checks.js";
import type { EnvFile, HygieneProblem } from "./hygiene-problem.js";

/** In the order in which problems of one place are told. */
const CHECKS: readonly Check[] = [
  inGit,
  openToOthers,
  missingNames,
  undocumentedNames,
  unreadableLines,
  realValues,
  publicNames,
  misplacedModes,
  duplicates,
  paddedValues,
  schemes,
  sharedKeys,
  ambiguousValues,
];

/**
 * The problems of environment files and their templates, in the order of the files and of their lines; those of a whole
 * file come first. A comment that suppresses a line's findings suppresses its problems, too.
 */
export function checkEnv(files: readonly EnvFile[]): readonly HygieneProblem[] {
  const checked = files.map(checkedFile);
  const folders = inFolders(checked);
  return checked.flatMap((file) => {
    const folder = folders.get(folderOf(file)) ?? { files: [file], names: new Set() };
    const isOpen = hasOpenQuote(file);
    return CHECKS.flatMap((check) => check(file, folder))
      .filter(({ line }) => line === undefined || !file.suppressed.has(line))
      .map((problem) => (isOpen ? withoutFix(problem) : problem))
      .sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  });
}

/** With a quote that is not closed, any edit may change what the lines around it are. */
const hasOpenQuote = ({ problems }: CheckedFile) => problems.some(({ kind }) => kind === "open quote");

function withoutFix(problem: HygieneProblem): HygieneProblem {
  const { fix, ...others } = problem;
  return fix ? others : problem;
}

function inFolders(files: readonly CheckedFile[]): ReadonlyMap<string, Folder> {
  const folders = new Map<string, { files: CheckedFile[]; names: Set<string> }>();
  for (const file of files) {
    const folder = folders.get(folderOf(file)) ?? { files: [], names: new Set() };
    folders.set(folderOf(file), folder);
    folder.files.push(file);
    for (const { name } of file.entries) folder.names.add(name);
  }
  return folders;
}

const folderOf = ({ path }: CheckedFile) => path.slice(0, path.lastIndexOf("/") + 1);
