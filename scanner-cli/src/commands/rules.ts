// `keystow rules`: the keys that are recognised, as a table or for programs.
import { createDetector, type Rule } from "@keystow/detector";
import type { rulesFlags } from "../arguments/flags.js";
import type { Parsed } from "../arguments/parse.js";
import { CannotRunError } from "../errors.js";
import type { ExitCode, Io } from "../io.js";
import { count } from "../output/amounts.js";
import { layOut } from "../output/table.js";
import { terminalOf, type Terminal } from "../output/terminal.js";

/** Prints every rule. */
export function rules({ flags, positionals }: Parsed<typeof rulesFlags>, io: Io): ExitCode {
  if (positionals.length > 0) throw new CannotRunError("rules takes no arguments");
  const all = createDetector().rules;
  io.stdout.write(flags.format === "json" ? asJson(all) : asTable(all, terminalOf(io.stdout, io.env)));
  return 0;
}

function asJson(all: readonly Rule[]): string {
  const list = all.map((rule) => ({
    id: rule.id,
    provider: rule.provider.name,
    title: rule.title,
    mode: rule.mode ?? "unknown",
    public: rule.public !== undefined,
    envVar: rule.env,
    docsUrl: docsOf(rule),
    rotateUrl: rule.provider.rotation?.url,
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function asTable(all: readonly Rule[], { colors, columns, link }: Terminal): string {
  const linked = (text: string, url?: string) => (url === undefined ? text : link(text, url));
  const lines = layOut(
    [["RULE", "KEY", "MODE", "ENVIRONMENT VARIABLE"], ...all.map(cellsOf)],
    [
      { style: (text, row) => (row === 0 ? colors.dim(text) : linked(text, docsOf(all[row - 1]))) },
      { style: (text, row) => (row === 0 ? colors.dim(text) : text), least: 16 },
      { style: colors.dim },
      { style: colors.dim, optional: true },
    ],
    { indent: "", gap: "  ", columns },
  );
  const providers = new Set(all.map(({ provider }) => provider.id)).size;
  return `${lines.join("\n")}\n\n${count(all.length, "rule")} of ${count(providers, "provider")}\n`;
}

function cellsOf(rule: Rule): string[] {
  return [rule.id, rule.title, rule.public ? "public" : (rule.mode ?? ""), rule.env ?? ""];
}

function docsOf(rule?: Rule): string | undefined {
  return rule?.docs ?? rule?.provider.docs;
}
