// Patterns of `exclude` that can match no file, so that whoever wrote them believes in an exclusion that is not there.
import type { ConfigProblem } from "@keystow/detector";

/** `../a`, `./a`, `a/../b`: as in .gitignore, a pattern is compared with paths, and those have no such parts. */
const DOTS = /(?:^!?|\/)\.\.?(?:\/|$)/;

/** What is wrong with the patterns of `exclude`. */
export function deadPatterns(exclude: readonly string[]): ConfigProblem[] {
  return exclude.flatMap((pattern, index) =>
    DOTS.test(pattern) ? [{ path: ["exclude", index], message: COMPLAINT }] : [],
  );
}

const COMPLAINT =
  'an "exclude" pattern with . or .. between slashes matches nothing: it starts at the config\'s folder';
