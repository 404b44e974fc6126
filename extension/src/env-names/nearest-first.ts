// Which of many files are named first. It may not import `vscode`.

/** Paths in the order of how many of their folders they share with another, and otherwise as they came. */
export function nearestFirst(paths: readonly string[], from: string): readonly string[] {
  const steps = from.split("/");
  const shared = (path: string) => {
    const others = path.split("/");
    const end = steps.findIndex((step, index) => step !== others[index]);
    return end === -1 ? steps.length : end;
  };
  return paths.toSorted((a, b) => shared(b) - shared(a));
}
