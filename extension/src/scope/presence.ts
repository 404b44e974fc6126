// Whether files are there, for those who cannot wait for the answer: the last one is given, and asked for again. Only
// files of accepted findings that were found elsewhere are asked about. It may not import `vscode`.

/** How long an answer is good for, in milliseconds. */
const LIFETIME = 2_000;

/**
 * Tells whether a file is there. What is not known yet counts as there: a finding is rather shown than hidden.
 *
 * @param changed is called when an answer turned out to be another one than was given
 * @param now in milliseconds
 */
export function createPresence(
  look: (path: string) => Promise<boolean>,
  changed: () => void,
  now: () => number = Date.now,
): (path: string) => boolean {
  const answers = new Map<string, { readonly isThere: boolean; readonly until: number }>();
  return (path) => {
    const known = answers.get(path);
    const isThere = known?.isThere ?? true;
    if (known && known.until > now()) return isThere;
    answers.set(path, { isThere, until: now() + LIFETIME });
    void look(path).then((answer) => {
      answers.set(path, { isThere: answer, until: now() + LIFETIME });
      if (answer !== isThere) changed();
    });
    return isThere;
  };
}
