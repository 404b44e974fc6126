// What walking or listing a folder yields. Types only.

/** Something in a folder, by its path from there: `/`-separated, in bytes as byte-name.ts has them. */
export interface TreeEntry {
  /** `repository`: a submodule or a nested repository, which is a tree of its own and was not entered. */
  readonly kind: "file" | "repository";
  readonly path: string;
}

/** What could not be looked into; `path` is "" for the folder itself. */
export interface TreeProblem {
  readonly kind: "problem";
  readonly path: string;
  readonly reason: string;
}
