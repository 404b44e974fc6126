// Everyone who reads a `.env` file: the real readers where the machine has them, and docker compose by its documented
// grammar, since its parser comes with docker only.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv as nodeParseEnv } from "node:util";
import { parse as dotenvParse } from "dotenv";
import { tempFolder } from "./temp-folder.js";

/** Values by name, as a reader gets them from a document. */
export type ReadEnv = (text: string) => Readonly<Record<string, string | undefined>>;

const PYTHON_DOTENV = `
import io, json, sys
from dotenv import dotenv_values
print(json.dumps(dotenv_values(stream=io.StringIO(sys.stdin.buffer.read().decode("utf-8"), newline=""))))
`;

/** A python that has python-dotenv: the one on PATH may be another than the distribution's. */
const python = ["python3", "/usr/bin/python3"].find(
  (command) => spawnSync(command, ["-c", "import dotenv"], { stdio: "ignore" }).status === 0,
);

const readers: Readonly<Record<string, ReadEnv | undefined>> = {
  dotenv: dotenvParse,
  "Node's parseEnv": nodeParseEnv,
  "docker compose": composeParse,
  "a shell": process.platform === "win32" ? undefined : shellParse,
  "python-dotenv": python === undefined ? undefined : pythonParse(python),
};

/** All readers by their names; those that the machine lacks are `undefined`. */
export const envReaders = Object.entries(readers);

function pythonParse(command: string): ReadEnv {
  return (text) => {
    const { stdout } = spawnSync(command, ["-c", PYTHON_DOTENV], { input: text, encoding: "utf8", maxBuffer: 1e9 });
    return JSON.parse(stdout) as Record<string, string>;
  };
}

function shellParse(text: string): Record<string, string> {
  const file = join(tempFolder(), "env");
  writeFileSync(file, text);
  // `env -0` ends each entry with NUL, so that values may hold line ends
  const { stdout } = spawnSync("sh", ["-c", 'set -a; . "$0"; exec env -0', file], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
    maxBuffer: 1e9,
  });
  return Object.fromEntries(stdout.split("\0").flatMap((entry) => (entry === "" ? [] : [splitAt(entry)])));
}

function splitAt(entry: string): [string, string] {
  const at = entry.indexOf("=");
  return [entry.slice(0, at), entry.slice(at + 1)];
}

/**
 * Docker compose: https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax.
 * A quoted value ends at the first quote that no backslash precedes. Single quotes are literal; double quotes resolve
 * escapes and variables; a bare value ends at `#`, is trimmed, and has its variables resolved.
 */
function composeParse(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  let rest = text;
  for (;;) {
    rest = rest.replace(/^\s+/, "");
    if (rest === "") return values;
    if (rest.startsWith("#")) {
      rest = rest.slice(lineLength(rest));
      continue;
    }
    const [head = "", name = ""] = /^(?:export[ \t]+)?([\w.]+)[ \t]*[=:][ \t]*/.exec(rest) ?? [];
    if (head === "") throw new Error("compose refuses a line");
    rest = rest.slice(head.length);
    const quote = rest.charAt(0);
    if (quote === "'" || quote === '"') {
      const end = closingQuote(rest, quote);
      const inner = rest.slice(1, end);
      values[name] = quote === "'" ? inner : resolved(unescaped(inner), values);
      rest = rest.slice(end + 1);
    } else {
      const length = lineLength(rest);
      values[name] = resolved((rest.slice(0, length).split("#")[0] ?? "").trimEnd(), values);
      rest = rest.slice(length);
    }
  }
}

const lineLength = (text: string) => {
  const end = text.indexOf("\n");
  return end === -1 ? text.length : end;
};

function closingQuote(text: string, quote: string): number {
  for (let at = 1; at < text.length; at++) if (text[at] === quote && text[at - 1] !== "\\") return at;
  throw new Error("compose finds no closing quote");
}

const unescaped = (text: string) =>
  text.replace(/\\(.)/gs, (_, c: string) => ({ n: "\n", r: "\r", t: "\t", $: "\\$" })[c] ?? c);

const resolved = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/(\\?)\$(?:\{(\w+)[^}]*\}|(\w+)|\$)/g, (whole, escaped: string, braced?: string, plain?: string) =>
    escaped ? whole.slice(1) : (values[braced ?? plain ?? ""] ?? ""),
  );
