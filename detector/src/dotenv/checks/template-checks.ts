// A template and the files that are made from it: the template has all of the names and none of the values.
import { severityOf } from "../../severity.js";
import { appended } from "../set-entries.js";
import { type Check, type CheckedFile, type Folder, placeOf } from "./checked-file.js";
import { shownName, shownNames } from "./shown-name.js";

/** Values in a template that are no placeholders. */
export const realValues: Check = (file) => {
  if (!file.isTemplate) return [];
  return file.entries.flatMap((entry) => {
    if (!entry.isSecret) return [];
    const [finding] = entry.findings;
    const name = shownName(entry.name);
    return [
      {
        ...placeOf(file, entry),
        kind: "real-value" as const,
        severity: finding ? severityOf(finding) : ("warning" as const),
        message: finding
          ? `${name} holds a real value (${finding.title}), and templates are shared`
          : `${name} holds what may be a real value: it is no placeholder`,
        advice: finding ? "leave it empty here; rotate the key if it was pushed" : "leave it empty here",
        fix: {
          title: `Empty ${name}`,
          path: file.path,
          edits: [{ ...entry.valueSpan, text: "" }],
        },
      },
    ];
  });
};

const TEMPLATE_WORD = /[._-]?(?:example|sample|template|dist|defaults)[._-]?/;

/** The file that a template is for: `.env` of `.env.example`, `.env.test` of `.env.test.example`. */
function fileOf(template: string): string {
  const name = template.replace(TEMPLATE_WORD, "");
  return name === "env" ? ".env" : name;
}

/** The files from which a program gets what the template lists: the file itself, and those that are read with it. */
function filesFor(template: CheckedFile, { files }: Folder): readonly CheckedFile[] {
  const base = fileOf(template.name);
  const names = new Set([base, `${base}.local`, ".env", ".env.local"]);
  return files.filter(({ name, isTemplate }) => !isTemplate && names.has(name));
}

const namesOf = (files: readonly CheckedFile[]) =>
  new Set(files.flatMap(({ entries }) => entries.map(({ name }) => name)));

/** Names of a template that nothing gives a value. The file that is made from it is told. */
export const missingNames: Check = (file, folder) => {
  if (file.isTemplate) return [];
  return folder.files.flatMap((template) => {
    const made = template.isTemplate ? filesFor(template, folder) : [];
    const toTell = made.find(({ name }) => name === fileOf(template.name)) ?? made[0];
    if (toTell !== file) return [];
    const given = namesOf(made);
    const missing = [...namesOf([template])].filter((name) => !given.has(name));
    if (missing.length === 0) return [];
    const lines = missing.map((name) => lineOf(template, name));
    return [
      {
        kind: "missing-name" as const,
        severity: "warning" as const,
        path: file.path,
        variables: missing,
        message: `lacks ${shownNames(missing)}, which ${template.name} has`,
        advice: `add ${missing.length === 1 ? "it" : "them"}, or take ${missing.length === 1 ? "it" : "them"} out of ${template.name}`,
        fix: { title: `Add what ${file.name} lacks`, path: file.path, edits: [appended(file.text, lines)] },
      },
    ];
  });
};

/** An entry of a template as it is written there. */
function lineOf({ entries, text }: CheckedFile, name: string): string {
  const entry = entries.find((one) => one.name === name);
  return `${name}=${entry && !entry.isSecret ? text.slice(entry.valueSpan.start, entry.valueSpan.end) : ""}`;
}

/** Names that a file has and its template lacks: whoever sets the project up does not know of them. */
export const undocumentedNames: Check = (template, folder) => {
  if (!template.isTemplate) return [];
  const documented = namesOf(folder.files.filter(({ isTemplate }) => isTemplate));
  const made = filesFor(template, folder).filter(({ name }) => isFirstTemplateFor(name, template, folder));
  const missing = [...namesOf(made)].filter((name) => !documented.has(name));
  if (missing.length === 0) return [];
  const lines = missing.map((name) => `${name}=`);
  return [
    {
      kind: "undocumented-name",
      severity: "warning",
      path: template.path,
      variables: missing,
      message: `lacks ${shownNames(missing)}, which ${listed(made, missing)}`,
      advice: `add the name${missing.length === 1 ? "" : "s"} without a value`,
      fix: { title: `Add what ${template.name} lacks`, path: template.path, edits: [appended(template.text, lines)] },
    },
  ];
};

/** With several templates, the one that is made for a file is told, else the first. */
function isFirstTemplateFor(name: string, template: CheckedFile, { files }: Folder): boolean {
  const templates = files.filter(({ isTemplate }) => isTemplate);
  const own = templates.find((one) => name === fileOf(one.name) || name === `${fileOf(one.name)}.local`);
  return (own ?? templates[0]) === template;
}

/** `.env has`, `.env and .env.local have`. */
function listed(files: readonly CheckedFile[], names: readonly string[]): string {
  const having = files.filter(({ entries }) => entries.some(({ name }) => names.includes(name)));
  return `${having.map(({ name }) => name).join(" and ")} ${having.length === 1 ? "has" : "have"}`;
}
