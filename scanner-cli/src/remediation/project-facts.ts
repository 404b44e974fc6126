// What the planner has to know of the project around a file, gathered from the disk and from git.
import type { Config } from "@keystow/detector";
import type { FileChange, Framework, Project, ProjectFile } from "@keystow/detector/remediation";
import { readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { runGit } from "../git/run-git.js";
import { MAX_SETTINGS_SIZE, readRegularText } from "../sources/read-regular.js";
import { loadPlanner } from "./load-planner.js";

/** What holds for all of a run. */
export interface ProjectOptions {
  /** The top folder, absolute. */
  readonly top: string;
  readonly isRepository: boolean;
  readonly envModule?: Config["envModule"];
  /** Where values go if the user says so, from the top. */
  readonly envFile?: string;
  readonly variables: ReadonlySet<string>;
  readonly modes: NonNullable<Project["modes"]>;
  /** Files in which keys were found, from the top. */
  readonly foundFiles: ReadonlySet<string>;
}

export interface Projects {
  /** The project of a file, with what the plans so far have changed; the path is from the top. */
  readonly of: (path: string) => Project;
  /** Notes what a plan changes, for those that follow. */
  readonly note: (changes: readonly FileChange[]) => void;
}

interface Folder {
  /** Empty for the top, else ending in `/`. */
  readonly folder: string;
  readonly frameworks: ReadonlySet<Framework>;
  readonly loadsEnvFile: boolean;
  readonly envPaths: readonly string[];
  readonly trackedFiles: ReadonlySet<string>;
}

/** Gathers facts folder by folder, each once. */
export function createProjects(options: ProjectOptions): Projects {
  const { top, isRepository, envModule, envFile, variables, modes, foundFiles } = options;
  const folders = new Map<string, Folder>();
  const changed = new Map<string, string>();
  const ignored = new Map<string, boolean>();
  const isIgnored = (path: string) => {
    const known =
      ignored.get(path) ??
      (isRepository &&
        runGit(["check-ignore", "--no-index", "-q", "--", path], { folder: top, repository: "inherited" }).ok);
    ignored.set(path, known);
    return known;
  };
  const fileAt = (path: string): readonly ProjectFile[] => {
    const text = changed.get(path) ?? textAt(join(top, path), path);
    return text === undefined ? [] : [{ path, text }];
  };
  return {
    of(path) {
      const name = packageFolder(top, path);
      const folder = folders.get(name) ?? readFolder(top, name, isRepository);
      folders.set(name, folder);
      const added = [...changed.keys()].filter((one) => inFolder(one) === name && isEnvName(posix.basename(one)));
      const envPaths = new Set([...folder.envPaths, ...added, ...(envFile === undefined ? [] : [envFile])]);
      return {
        folder: name,
        frameworks: folder.frameworks,
        loadsEnvFile: folder.loadsEnvFile,
        envFiles: [...envPaths].flatMap(fileAt),
        trackedFiles: folder.trackedFiles,
        secretFiles: foundFiles,
        ignoreFiles: [...new Set([`${name}.gitignore`, ".gitignore"])].flatMap(fileAt),
        isIgnored,
        variables,
        modes,
        ...(envModule && { envModule }),
        ...(envFile !== undefined && { envFile }),
      };
    },
    note(changes) {
      for (const { path, role, after } of changes)
        if (role !== "code" || isEnvName(posix.basename(path))) changed.set(path, after);
    },
  };
}

const isEnvName = (name: string) => {
  const { isEnvFile, isEnvTemplate } = loadPlanner();
  return isEnvFile(name) || isEnvTemplate(name);
};

/** The folder of a path: empty, or ending in `/`. */
const inFolder = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);

/** The nearest folder around a file that is a package, else the top. */
function packageFolder(top: string, path: string): string {
  for (let folder = inFolder(path); folder !== ""; folder = inFolder(folder.slice(0, -1))) {
    if (namesIn(join(top, folder)).some(loadPlanner().isPackageFile)) return folder;
  }
  return "";
}

function readFolder(top: string, folder: string, isRepository: boolean): Folder {
  const files = namesIn(join(top, folder));
  const manifests = files.filter(loadPlanner().isTellingFile);
  const texts = manifests.flatMap((name): [string, string][] => {
    const text = textAt(join(top, folder, name), name);
    return text === undefined ? [] : [[name, text]];
  });
  const envPaths = files.filter(isEnvName).map((name) => folder + name);
  return {
    folder,
    frameworks: loadPlanner().frameworksOf({ files, manifests: new Map(texts) }),
    loadsEnvFile: loadPlanner().loadsEnvFile(texts.map(([, text]) => text)),
    envPaths,
    trackedFiles: isRepository ? tracked(top, envPaths) : new Set(),
  };
}

function tracked(top: string, paths: readonly string[]): ReadonlySet<string> {
  if (paths.length === 0) return new Set();
  const answer = runGit(["--literal-pathspecs", "ls-files", "-z", "--", ...paths], {
    folder: top,
    repository: "inherited",
  });
  return new Set(answer.ok ? answer.output.toString("utf8").split("\0").filter(Boolean) : []);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A small text file; nothing where there is none, or where it is anything else. */
function textAt(file: string, shown: string): string | undefined {
  if (!namesIn(dirname(file)).includes(posix.basename(file.replaceAll("\\", "/")))) return undefined;
  return readRegularText(file, shown, MAX_SETTINGS_SIZE);
}
