// A text to the places of its keys: by what kind of file it is.
import type { Span } from "../../finding.js";
import { languages } from "../languages/index.js";
import { environmentRead } from "../languages/javascript-read.js";
import { isEnvTemplate } from "../env-files.js";
import type { Project } from "../project.js";
import { codePlaces } from "./code-places.js";
import { dockerfilePlaces } from "./dockerfile-places.js";
import { javascriptPlaces } from "./javascript-places.js";
import type { Place, Unmovable } from "./place.js";
import { prosePlace } from "./prose-places.js";
import { referencePlace, referenceSyntax } from "./reference-places.js";
import { shellPlaces } from "./shell-places.js";
import { templatePlaces } from "./template-places.js";
import { terraformPlaces } from "./terraform-places.js";

/** A text whose keys are to be moved. */
export interface PlacedText {
  readonly text: string;
  /** From the project's top; a name for what is in no file. */
  readonly path: string;
  readonly languageId?: string;
}

const SCRIPT = /\.[cm]?[jt]sx?$/;
const SCRIPT_IDS = /^(?:javascript|typescript)(?:react)?$/;
const SHELL = /\.(?:sh|bash|zsh|ksh|bats)$|(?:^|\/)\.(?:bashrc|bash_profile|zshrc|zshenv|profile|envrc)$/;
const SHEBANG = /^#!.{0,40}\b(?:ba|z|k|da)?sh\b/;
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|asciidoc)$/;

/** Files of which people expect a reference, and which have none. */
const WITHOUT_REFERENCE: readonly (readonly [RegExp, string])[] = [
  [/\.ipynb$/, "a notebook keeps its code as data: change the cell, and clear what it printed"],
  [
    /(?:^|\/)(?:values[\w.-]{0,40}\.ya?ml|Chart\.yaml)$/,
    "Helm's values take no references: pass it with --set-file, or use a Secret",
  ],
  [/(?:^|\/)\.(?:netrc|pypirc|pgpass|htpasswd)$/, "this file takes no references: keep it out of git"],
  [/\.(?:json|jsonc|json5)$/, "JSON has no way to refer to a variable: have the program read it"],
  [/\.toml$/, "TOML has no way to refer to a variable: have the program read it"],
  [/\.ya?ml$/, "whoever reads this YAML is not known to resolve variables: have the program read it"],
  [
    /\.(?:ini|cfg|conf|properties)$/,
    "whoever reads this file is not known to resolve variables: have the program read it",
  ],
  [/\.(?:xml|plist|config|csproj)$/, "XML has no way to refer to a variable: have the program read it"],
  [/\.(?:pem|key|p8|ppk|asc)$/, "the file is the key: keep it out of git"],
  [/\.sql$/, "SQL cannot read the environment: pass it as a parameter"],
];

/** Every place of a text's keys, each key in one of them. */
export function findPlaces(
  source: PlacedText,
  keys: readonly Span[],
  project: Project,
): readonly (Place | Unmovable)[] {
  const { text, path, languageId = "" } = source;
  const each = (place: (key: Span) => Place | Unmovable) => keys.map(place);
  if (isEnvTemplate(path)) return templatePlaces(text, keys);
  if (/(?:^|\/)(?:[\w.-]+\.)?(?:Docker|Container)file(?:\.[\w.-]+)?$/i.test(path)) return dockerfilePlaces(text, keys);
  if (/\.(?:tf|tofu|tfvars)$/.test(path)) return terraformPlaces(text, keys, path);
  const references = referenceSyntax(path, project);
  if (references) return each((key) => referencePlace(text, key, references));
  if (path.endsWith(".astro")) return astroPlaces(source, keys, project);
  if (SCRIPT.test(path) || SCRIPT_IDS.test(languageId)) {
    return javascriptPlaces(text, keys, { path: scriptPath(source), read: environmentRead(text, path, project) });
  }
  if (SHELL.test(path) || SHEBANG.test(text.slice(0, 60)) || languageId === "shellscript")
    return shellPlaces(text, keys);
  if (PROSE.test(path) || languageId === "markdown") return each((key) => prosePlace(text, key));
  const language = languages.find(({ files, languageIds }) => files.test(path) || languageIds.includes(languageId));
  if (language) return codePlaces(text, keys, language);
  const refused =
    WITHOUT_REFERENCE.find(([files]) => files.test(path))?.[1] ??
    "no way is known to read a variable in this kind of file";
  return keys.map((key) => ({ keys: [key], refused }));
}

/** What is in no file has no extension: the editor knows its language. */
function scriptPath({ path, languageId = "" }: PlacedText): string {
  if (SCRIPT.test(path)) return path;
  const extension = { typescript: ".ts", typescriptreact: ".tsx" }[languageId] ?? ".jsx";
  return path + extension;
}

/** The part between `---` runs on the server. */
function astroPlaces(
  { text, path }: PlacedText,
  keys: readonly Span[],
  project: Project,
): readonly (Place | Unmovable)[] {
  const fence = /^\s*---\r?\n[^]*?\n---/.exec(text)?.[0].length ?? 0;
  const read = environmentRead(text, path, project);
  const inside = keys.filter(({ end }) => end <= fence);
  const outside = keys.filter(({ end }) => end > fence);
  return [
    ...javascriptPlaces(text, inside, {
      path,
      part: { start: text.indexOf("---") + 3, end: Math.max(fence - 3, 0) },
      read,
    }),
    ...outside.map((key) => ({ keys: [key], refused: "it stands in the part of the page that visitors get" })),
  ];
}
