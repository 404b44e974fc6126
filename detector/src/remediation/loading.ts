// Who reads `.env`: a key that moved there is found only if something loads the file.
import type { Framework, Project } from "./project.js";

/** They read it by themselves. */
const LOADING: readonly Framework[] = [
  "astro",
  "bun",
  "create-react-app",
  "expo",
  "gatsby",
  "laravel",
  "next",
  "nuxt",
  "sveltekit",
  "symfony",
  "vite",
];

/** Packages that load it, of all ecosystems. */
const LOADER =
  /(?:^|[\s"'/<=:])(?:dotenv(?:x|-\w+|y)?|python-dotenv|pydantic-settings|environs|django-environ|python-decouple|dotenv-rails|phpdotenv|godotenv|dotenv-java|spring-dotenv|dotenv-kotlin|dotnet-env|DotNetEnv|env-cmd)\b/i;

/** How a program gets it, by the file that reads the variable. */
const WAYS: readonly (readonly [RegExp, (envFile: string) => string])[] = [
  [/\.[cm]?[jt]sx?$/, (envFile) => `node --env-file=${envFile} loads the variables`],
  [/\.py$/, (envFile) => `${envFile} has to be loaded: load_dotenv() of python-dotenv does it`],
  [
    /\.(?:rb|go|java|kts?|cs|php|rs|swift|exs?|pl|scala|groovy|sh|bash|zsh)$/,
    (envFile) => `${envFile} has to be loaded: set -a; . ./${envFile}; set +a`,
  ],
  [/\.ps1$/, (envFile) => `${envFile} has to be loaded before the script runs`],
  [/\.(?:tf|tofu|tfvars)$/, (envFile) => `Terraform reads TF_VAR_ variables: set -a; . ./${envFile}; set +a`],
];

/** Whether a package depends on something that loads `.env`, by the texts of its manifests. */
export const loadsEnvFile = (manifests: Iterable<string>): boolean => [...manifests].some((text) => LOADER.test(text));

/** What has to be done so that a file's program finds its variables; `undefined` where something does it already. */
export function loadingNote(path: string, envFile: string, project: Project): string | undefined {
  if (project.loadsEnvFile === true || LOADING.some((framework) => project.frameworks.has(framework))) return undefined;
  return WAYS.find(([files]) => files.test(path))?.[1](envFile);
}
