// Which files hold the environment, and where a new value goes.
import type { Mode } from "../finding.js";
import type { Project } from "./project.js";

const ENV_FILE = /(?:^|\/)(?:\.env(?:\.[\w.-]{1,40})?|[\w-]{1,40}\.env)$/;
const TEMPLATE =
  /(?:^|\/)(?:\.env\.(?:[\w-]{1,20}\.)?(?:example|sample|template|dist|defaults)|(?:example|sample|template)\.env|env\.(?:example|sample))$/;
const TEST_PATH = /(?:^|\/)(?:tests?|__tests__|specs?|e2e|fixtures?)\/|[._-](?:test|spec)\.[a-z]+$/i;

/** Code and data about variables: `.env.ts`, `.env.d.ts`, `.env.json`. */
const OTHER = /\.(?:[cm]?[jt]sx?|json|ya?ml|toml|md|py|rb|sh)$/;

/** Whether a file holds variables, with their values. */
export const isEnvFile = (path: string): boolean => ENV_FILE.test(path) && !TEMPLATE.test(path) && !OTHER.test(path);

/** Whether a file shows which variables there are, without their values. */
export const isEnvTemplate = (path: string): boolean => TEMPLATE.test(path);

/**
 * The file for a value: the user's; that of the tests, where tests have one of their own; that of the mode, where there
 * is no `.env`; a local one where git tracks a `.env` without keys, as some frameworks want; else `.env`.
 */
export function envFileFor(path: string, mode: Mode, project: Project): string {
  const { folder, envFiles, trackedFiles, secretFiles } = project;
  const isShared = (file: string) => trackedFiles.has(file) && secretFiles?.has(file) !== true;
  if (project.envFile !== undefined) return project.envFile;
  const has = (name: string) => envFiles.some((file) => file.path === folder + name) && !isShared(folder + name);
  if (TEST_PATH.test(path) && mode !== "live") {
    const own = [".env.test.local", ".env.test"].find(has);
    if (own !== undefined) return folder + own;
  }
  if (isShared(`${folder}.env`)) return `${folder}.env.local`;
  if (!has(".env")) {
    const byMode = {
      live: [".env.production.local", ".env.production"],
      test: [".env.development.local", ".env.development"],
      unknown: [],
    };
    const own = [".env.local", ...byMode[mode]].find(has);
    if (own !== undefined) return folder + own;
  }
  return `${folder}.env`;
}
