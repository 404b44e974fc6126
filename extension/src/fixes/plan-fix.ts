// The plan for keys of a document, with the facts that it needs. The planner is evaluated when it is first asked.
import type { Finding, Mode } from "@keystow/detector";
import type { PlacedText, RemediationPlan } from "@keystow/detector/remediation";
import { type TextDocument, type Uri, workspace } from "vscode";
import { gatherProject } from "../project/gather-project.js";
import { fileOf } from "../scope/file-of.js";
import type { FolderScope } from "../scope/folder-scope.js";
import { pathInside } from "../scope/paths.js";
import type { Scopes } from "../scope/scopes.js";

export interface PlannedFix {
  readonly plan: RemediationPlan;
  /** The folder that the plan's paths are relative to. */
  readonly top: Uri;
  /** The path that stands for the document. */
  readonly path: string;
}

/** Plans findings of a document together; `undefined` if there is no folder that could hold a `.env`. */
export const planFix = (
  document: TextDocument,
  findings: readonly Finding[],
  scopes: Scopes,
): Promise<PlannedFix | undefined> => planFixOf(document, document.getText(), findings, scopes);

/** The same for a text that the document could have. */
export async function planFixOf(
  document: TextDocument,
  text: string,
  findings: readonly Finding[],
  scopes: Scopes,
): Promise<PlannedFix | undefined> {
  const place = await placeOf(document, scopes);
  if (!place) return undefined;
  const planner = await import("@keystow/detector/remediation");
  const project = await gatherProject(place.path, place.scope, modesOf(findings), planner);
  const source: PlacedText = { text, path: place.path, languageId: document.languageId };
  return { plan: planner.planRemediations(source, findings, project), top: place.scope.top, path: place.path };
}

/** What is in no file belongs to the first folder, and has a name that leaves its language to the editor. */
export async function placeOf(
  document: TextDocument,
  scopes: Scopes,
): Promise<{ readonly scope: FolderScope; readonly path: string } | undefined> {
  const file = fileOf(document);
  const folder = workspace.getWorkspaceFolder(file) ?? workspace.workspaceFolders?.[0];
  if (!folder) return undefined;
  const scope = await scopes.ofFolder(folder.uri);
  const path = pathInside(scope.top, file) ?? file.path.slice(file.path.lastIndexOf("/") + 1);
  // a cell is edited as code, whatever its notebook's file is made of
  return { scope, path: file === document.uri ? path : path.replace(/\.\w{1,20}$/, "") };
}

function modesOf(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<Mode>> {
  const modes = new Map<string, Set<Mode>>();
  for (const { envVar, mode } of findings) {
    if (envVar === undefined || mode === "unknown") continue;
    modes.set(envVar, (modes.get(envVar) ?? new Set()).add(mode));
  }
  return modes;
}
