// What the planner has to know of the project around a linted file. It is asked for only where a key was found.
import { frameworksOf, isEnvFile, isEnvTemplate, loadsEnvFile, type Project } from "@keystow/detector/remediation";
import { files, slashed } from "./files.js";

const MANIFESTS = ["package.json", "deno.json", "composer.json"];

/** The project of a file, and the file's path in it. */
export interface LintedProject {
  readonly project: Project;
  readonly path: string;
}

/** Gathers the facts for a file below the folder in which ESLint runs. */
export function projectOf(filename: string, cwd: string, envModule: Project["envModule"]): LintedProject {
  const top = `${slashed(cwd).replace(/\/$/, "")}/`;
  const absolute = slashed(filename);
  const path = absolute.startsWith(top) ? absolute.slice(top.length) : absolute;
  const folder = packageFolder(path, top);
  const names = files.names(top + folder);
  const manifests = MANIFESTS.filter((name) => names.includes(name)).flatMap((name): [string, string][] => {
    const text = files.read(top + folder + name);
    return text === undefined ? [] : [[name, text]];
  });
  const envPaths = names.filter((name) => isEnvFile(name) || isEnvTemplate(name));
  const project: Project = {
    folder,
    frameworks: frameworksOf({ files: names, manifests: new Map(manifests) }),
    loadsEnvFile: loadsEnvFile(manifests.map(([, text]) => text)),
    envFiles: envPaths.map((name) => ({ path: folder + name, text: files.read(top + folder + name) ?? "" })),
    trackedFiles: new Set(),
    ignoreFiles: [],
    isIgnored: () => true,
    variables: new Set(),
    ...(envModule && { envModule }),
  };
  return { project, path };
}

/** The nearest folder around a file that has a manifest: empty for the top, else ending in `/`. */
function packageFolder(path: string, top: string): string {
  for (
    let folder = path.slice(0, path.lastIndexOf("/") + 1);
    folder !== "";
    folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1)
  ) {
    if (files.names(top + folder).some((name) => MANIFESTS.includes(name))) return folder;
  }
  return "";
}
