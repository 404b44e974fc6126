// What the planner has to know of the project around a text. Hosts gather these facts; the planner looks at no disk.
// All paths are `/`-separated and relative to the top: the folder of the repository, or of the workspace.
import type { Mode } from "../finding.js";

/** What runs a project's code, where that decides how the environment is read or who gets to see it. */
export type Framework =
  | "angular"
  | "astro"
  | "bun"
  | "create-react-app"
  | "deno"
  | "expo"
  | "gatsby"
  | "laravel"
  | "next"
  | "nuxt"
  | "rails"
  | "remix"
  | "spring"
  | "sveltekit"
  | "symfony"
  | "vite";

/** A file with entries, as it is now. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** A module that exports the checked environment: `import { env } from "~/env"`. */
export interface EnvModule {
  readonly module: string;
  readonly object: string;
}

export interface Project {
  /** The folder of the nearest package around the text: empty for the top, else ending in `/`. */
  readonly folder: string;
  readonly frameworks: ReadonlySet<Framework>;
  /** Whether the package has something that loads `.env`. */
  readonly loadsEnvFile?: boolean;
  /** The `.env` files of that folder, templates such as `.env.example` among them. */
  readonly envFiles: readonly ProjectFile[];
  /** Those of them that git tracks. */
  readonly trackedFiles: ReadonlySet<string>;
  /** Those of them in which keys were found: git must not track them, so that they may take more. */
  readonly secretFiles?: ReadonlySet<string>;
  /** The `.gitignore` files of that folder and of the top, where there are any. */
  readonly ignoreFiles: readonly ProjectFile[];
  /** Whether git ignores a path already. */
  readonly isIgnored: (path: string) => boolean;
  /** Variables that the project's code reads. */
  readonly variables: ReadonlySet<string>;
  /** The modes of the keys that are moved, by the variable that they ask for: with both, names tell them apart. */
  readonly modes?: ReadonlyMap<string, ReadonlySet<Mode>>;
  readonly envModule?: EnvModule;
  /** Where values are to go, if the user says so. */
  readonly envFile?: string;
}
