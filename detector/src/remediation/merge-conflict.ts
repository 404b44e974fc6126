// Text that a merge left undone: no program yet, so that nobody can tell what a literal in it is.

const SIGNS = [/^<{7}(?: |\r?$)/m, /^={7}\r?$/m, /^>{7}(?: |\r?$)/m];

/** Whether git's three marks of a conflict stand in a text: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
export const hasMergeConflict = (text: string): boolean => SIGNS.every((sign) => sign.test(text));
