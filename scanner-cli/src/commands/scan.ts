// `keystow scan`: sources to detector to reports. It orders the steps; each of them is elsewhere.
import { createDetector } from "@keystow/detector";
import type { ScanFlags, scanFlags } from "../arguments/flags.js";
import type { Parsed } from "../arguments/parse.js";
import { acceptedFindings } from "../baseline/load-baseline.js";
import { createIgnored } from "../config/ignored.js";
import { loadConfig, type LoadedConfig } from "../config/load-config.js";
import type { ExitCode, Io } from "../io.js";
import { shownCommand } from "../output/shown-command.js";
import type { Report } from "../reporters/report.js";
import { isHook } from "../scan/hook-run.js";
import { createClock } from "../scan/clock.js";
import { exitCodeOf } from "../scan/exit-code.js";
import { scanItems } from "../scan/scan-items.js";
import { scanRequest, type ScanRequest } from "../scan/scan-request.js";
import { sourceRoot } from "../scan/source-root.js";
import { writeNotes, writeReports, writeTiming } from "../scan/write-reports.js";
import { DEFAULT_MAX_FILE_SIZE, type SourceItem } from "../sources/source.js";
import { version } from "../../package.json";

/** Runs a scan: 0 without findings, 1 with, 2 if something could not be read. */
export async function scan({ flags, positionals }: Parsed<typeof scanFlags>, io: Io): Promise<ExitCode> {
  const request = scanRequest(flags, positionals, io);
  const clock = createClock(io.now);
  clock.enter("config");
  const config = await loadConfig(io.cwd, flags.config);
  io.redactor.recognise(config.settings.detector.providers ?? []);
  const isAccepted = acceptedFindings(io.cwd, config, flags);
  const minGrade = flags["min-grade"];
  clock.enter("rules");
  const detector = createDetector({ ...config.settings.detector, ...(minGrade && { minGrade }) });
  clock.enter("files");
  const items = await openSource(request, flags, config, io);
  const showSecrets = flags["show-secrets"] === true;
  const verbose = flags.verbose === true;
  const scanned = scanItems(items, {
    detector,
    redactor: io.redactor,
    ...(isAccepted && { isAccepted }),
    ...(flags.timing && { clock }),
    showSecrets,
    verbose,
  });
  const failOn = flags["fail-on"] ?? config.settings.failOn;
  const exitCode = exitCodeOf(scanned, { failOn, exitZero: flags["exit-zero"] === true });
  const report: Report = {
    version,
    root: () => sourceRoot(io.cwd, showSecrets ? (path) => path : io.redactor.redact),
    keystow: () => shownCommand(io),
    scope: request.scope,
    stopsCommit: isHook(io.env) && exitCode !== 0,
    ...scanned,
    milliseconds: clock.elapsed(),
  };
  clock.enter("report");
  writeReports(report, request.destinations, flags, io);
  writeNotes(report, request.destinations, flags, io);
  if (flags.timing) writeTiming(clock, io);
  return exitCode;
}

/** Only the source that is used is loaded: a commit waits for this. */
async function openSource(
  request: ScanRequest,
  flags: ScanFlags,
  config: LoadedConfig,
  { cwd }: Io,
): Promise<Iterable<SourceItem>> {
  const maxFileSize = flags["max-file-size"] ?? config.settings.maxFileSize ?? DEFAULT_MAX_FILE_SIZE;
  const ignored = createIgnored(cwd, config);
  const options = { cwd, maxFileSize, ...(ignored && { ignored }) };
  if (request.scope === "stdin") {
    const { stdinSource } = await import("../sources/stdin.js");
    const name = flags["stdin-filename"];
    return name === undefined ? stdinSource("<stdin>", { maxFileSize }) : stdinSource(name, options);
  }
  if (request.scope === "staged") return (await import("../sources/staged.js")).stagedSource(request.paths, options);
  const { treeSource } = await import("../sources/tree.js");
  return treeSource(request.paths, { ...options, gitignore: !flags["no-gitignore"] });
}
