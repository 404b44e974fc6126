// `keystow rules`: the keys that are recognised, those of the config included, as a table or for programs.
import { createDetector, type Rule } from "@keystow/detector";
import type { rulesFlags } from "../arguments/flags.js";
import type { Parsed } from "../arguments/parse.js";
import { loadConfig } from "../config/load-config.js";
import { CannotRunError } from "../errors.js";
import type { ExitCode, Io } from "../io.js";
import { count } from "../output/amounts.js";
import { shownCommand } from "../output/shown-command.js";
import { layOut } from "../output/table.js";
import { terminalOf, type Terminal } from "../output/terminal.js";
import { hasWords } from "./rule-filter.js";

/** Prints the rules that hold all the words; without words, every rule that is on. */
export async function rules({ flags, positionals }: Parsed<typeof rulesFlags>, io: Io): Promise<ExitCode> {
  const { settings } = await loadConfig(io.cwd, flags.config);
  const words = positionals.flatMap((text) => text.split(/\s+/)).filter((word) => word !== "");
  const chosen = createDetector(settings.detector).rules.filter((rule) => hasWords(rule, words));
  if (chosen.length === 0 && words.length > 0) {
    // the words are not repeated: they could be a key
    throw new CannotRunError("no rule that is on has these words", {
      hint: `what a key is, ${shownCommand(io)} identify says`,
    });
  }
  io.stdout.write(flags.format === "json" ? asJson(chosen) : asTable(chosen, terminalOf(io.stdout, io.env)));
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
