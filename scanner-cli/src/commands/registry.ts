// All commands. Adding one is adding an object here and a module beside this one.
import {
  baselineFlags,
  envFlags,
  explainFlags,
  fixFlags,
  identifyFlags,
  redactFlags,
  rulesFlags,
  scanFlags,
} from "../arguments/flags.js";
import { CannotRunError } from "../errors.js";
import { defineCommand, type Command } from "./command.js";
import { commandHelp, generalHelp } from "./help.js";

/** What runs if no command is named. */
export const scanCommand = defineCommand(
  {
    name: "scan",
    usage: ["scan [paths...]"],
    summary: "find keys in files, in what is staged, or in standard input",
    flags: scanFlags,
    examples: (keystow) => [
      [keystow, "scan the current folder"],
      [`${keystow} scan --staged`, "scan what the next commit would hold"],
      [`${keystow} src -f json -o report.json`, "write a report for programs"],
      [`${keystow} -o sarif=keystow.sarif`, "show findings, and keep them for code scanning"],
    ],
  },
  async () => (await import("./scan.js")).scan,
);

const fixCommand = defineCommand(
  {
    name: "fix",
    usage: ["fix [paths...]"],
    summary: "move keys out of the code into .env, with your consent",
    flags: fixFlags,
    examples: (keystow) => [
      [`${keystow} fix --dry-run`, "show what would be changed"],
      [`${keystow} fix --staged`, "fix what the next commit would hold, and stage the result"],
    ],
  },
  async () => (await import("./fix.js")).fix,
);

const hookCommand = defineCommand(
  {
    name: "hook",
    usage: ["hook install", "hook uninstall", "hook status"],
    summary: "stop commits that hold a key, with a git hook",
    flags: {},
  },
  async () => (await import("./hook.js")).hook,
);

const baselineCommand = defineCommand(
  {
    name: "baseline",
    usage: ["baseline create [paths...]", "baseline update [paths...]", "baseline prune [paths...]"],
    summary: "accept the findings that are there, and report only new ones",
    flags: baselineFlags,
    examples: (keystow) => [
      [`${keystow} baseline create`, "accept all findings of the repository for now"],
      [`${keystow} baseline update src/legacy`, "accept what is new in a folder"],
      [`${keystow} baseline prune`, "take out what is fixed"],
    ],
  },
  async () => (await import("./baseline.js")).baseline,
);

const envCommand = defineCommand(
  {
    name: "env",
    usage: ["env check [paths...]"],
    summary: "say what is wrong with .env files and their templates",
    flags: envFlags,
    examples: (keystow) => [
      [`${keystow} env check`, "check every .env file and template below the current folder"],
      [`${keystow} env check apps/web -f json`, "check those of a folder, for programs"],
    ],
  },
  async () => (await import("./env.js")).env,
);

const explainCommand = defineCommand(
  {
    name: "explain",
    usage: ["explain FILE:LINE[:COLUMN]"],
    summary: "say why a value is reported, or which filter stopped it",
    flags: explainFlags,
    examples: (keystow) => [[`${keystow} explain src/config.ts:8`, "explain every candidate of line 8"]],
  },
  async () => (await import("./explain.js")).explain,
);

const identifyCommand = defineCommand(
  {
    name: "identify",
    usage: ["identify"],
    summary: "say what a key is; it is read from standard input only",
    flags: identifyFlags,
    examples: (keystow) => [[`pbpaste | ${keystow} identify`, "identify what was copied"]],
  },
  async () => (await import("./identify.js")).identify,
);

const redactCommand = defineCommand(
  {
    name: "redact",
    usage: ["redact"],
    summary: "copy standard input to standard output without its keys",
    flags: redactFlags,
    examples: (keystow) => [
      [`tail -f app.log | ${keystow} redact`, "watch a log"],
      [`${keystow} redact < app.log > shared.log`, "make a file that can be shown around"],
    ],
  },
  async () => (await import("./redact.js")).redact,
);

const rulesCommand = defineCommand(
  {
    name: "rules",
    usage: ["rules [words...]"],
    summary: "list the keys that are recognised, or those that have some words",
    flags: rulesFlags,
    examples: (keystow) => [
      [`${keystow} rules stripe live`, "list the rules that have both words, in a name, a prefix or a variable"],
      [`${keystow} rules --format json`, "list all for programs"],
    ],
  },
  async () => (await import("./rules.js")).rules,
);

const helpCommand = defineCommand({ name: "help", usage: ["help [COMMAND]"], summary: "show help", flags: {} }, () =>
  Promise.resolve(({ positionals: [name] }, io) => {
    const command = commands.find((one) => one.name === name);
    if (name !== undefined && !command) throw new CannotRunError("there is no such command", { hint: listed() });
    io.stdout.write(command ? commandHelp(command, io) : generalHelp(commands, scanCommand, io));
    return 0;
  }),
);

/** All commands, in the order of help. */
export const commands: readonly Command[] = [
  scanCommand,
  fixCommand,
  hookCommand,
  baselineCommand,
  envCommand,
  explainCommand,
  identifyCommand,
  redactCommand,
  rulesCommand,
  helpCommand,
];

function listed(): string {
  return `commands: ${commands.map(({ name }) => name).join(", ")}`;
}
