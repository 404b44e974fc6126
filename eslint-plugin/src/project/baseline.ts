// The baseline, found and read as the command line does. What it accepts is the detector's to say.
import { BASELINE_FILE, createAcceptance, type IsAccepted, MAX_BASELINE_SIZE, parseBaseline } from "@keystow/detector";
import { files, foldersUpwards, slashed } from "./files.js";
import { type SharedConfig, sharedConfig } from "./shared-config.js";

/** What is read of the disk is read once, like the config. */
const accepted = new Map<string, { readonly isAccepted?: IsAccepted }>();

/**
 * Tells which findings are accepted, by fingerprint and absolute `/`-separated path; `undefined` if there is no baseline.
 *
 * @param given what ESLint's settings hold instead of a config file
 * @throws Error if a baseline cannot be used, or is named and not there
 */
export function acceptedFor(cwd: string, given: unknown): IsAccepted | undefined {
  const key = JSON.stringify([cwd, given]);
  const known = accepted.get(key) ?? load(slashed(cwd), sharedConfig(cwd, given));
  accepted.set(key, known);
  return known.isAccepted;
}

/** What is needed of a linted file. */
interface Linted {
  readonly cwd: string;
  readonly physicalFilename: string;
  readonly settings: object;
}

/** Whether a finding in a linted file is accepted. */
export function isAccepted(fingerprint: string, { cwd, physicalFilename, settings }: Linted): boolean {
  const given: unknown = "keystow" in settings ? settings.keystow : undefined;
  return acceptedFor(cwd, given)?.(fingerprint, slashed(physicalFilename)) === true;
}

function load(cwd: string, config: SharedConfig): { readonly isAccepted?: IsAccepted } {
  const file = findBaseline(cwd, config);
  if (file === undefined) return {};
  const shown = file.startsWith(`${cwd}/`) ? file.slice(cwd.length + 1) : file;
  const text = files.read(file, MAX_BASELINE_SIZE);
  if (text === undefined) throw new Error(`keystow: there is no baseline ${shown}: npx keystow baseline create`);
  const result = parseBaseline(text);
  if ("problem" in result) {
    const { line, message } = result.problem;
    throw new Error(`keystow: ${shown}${line === undefined ? "" : `:${line}`}: ${message}`);
  }
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const accepts = createAcceptance(result.entries, (path) => files.isThere(folder + path));
  return {
    isAccepted: (fingerprint, path) =>
      path?.startsWith(folder) === true && accepts(fingerprint, path.slice(folder.length)),
  };
}

/** The file that the config names, else the nearest one up to the repository's root. */
function findBaseline(cwd: string, { folder, settings: { baseline } }: SharedConfig): string | undefined {
  if (baseline !== undefined) return files.resolve(folder, baseline);
  const folders = foldersUpwards(cwd);
  const root = folders.findIndex((one) => files.isThere(`${one}/.git`));
  return folders
    .slice(0, root + 1 || 1)
    .map((one) => `${one}/${BASELINE_FILE}`)
    .find((file) => files.isThere(file));
}
