// Files that git tracks though it ignores them, such as a committed `.env`: they go wherever the repository goes.
// It may not import `vscode`.
import { isOut, stepsTo, type Tree, type WalkRules } from "./walk.js";

/**
 * Those of them that nothing else takes out.
 *
 * @param ignored what a walk has told
 * @param tracked paths from the repository's top
 */
export function* trackedThoughIgnored(
  tree: Tree,
  { git, own }: WalkRules,
  ignored: ReadonlySet<string>,
  tracked: Iterable<string>,
): Generator<string> {
  for (const whole of tracked) {
    if (!whole.startsWith(git.prefix)) continue;
    const path = whole.slice(git.prefix.length);
    const steps = [...stepsTo(path).map(([inside, name]) => [inside, `${name}/`] as const)];
    const last = steps.pop();
    if (!last) continue;
    const entries = [...steps, [last[0], last[1].slice(0, -1)] as const];
    if (!entries.some(([inside, entry]) => ignored.has(inside + entry))) continue;
    const isTakenOut = entries.some(
      ([inside, entry]) => isOut(own, inside, entry) || tree.isHidden((inside + entry).replace(/\/$/, "")),
    );
    if (!isTakenOut) yield path;
  }
}
