import type { FileChange } from "./changes.js";
import type { Project } from "./project.js";

/** The project once a plan has been carried out: what the plan for the next text has to know. */
export function afterChanges(project: Project, changes: readonly FileChange[]): Project {
  const replaced = (files: Project["envFiles"], roles: readonly FileChange["role"][]) => {
    const ours = changes.filter(({ role }) => roles.includes(role));
    const others = files.filter(({ path }) => !ours.some((change) => change.path === path));
    return [...others, ...ours.map(({ path, after }) => ({ path, text: after }))];
  };
  return {
    ...project,
    envFiles: replaced(project.envFiles, ["env", "template"]),
    ignoreFiles: replaced(project.ignoreFiles, ["ignore"]),
  };
}
