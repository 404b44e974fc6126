// What can be wrong with a config, without the value that is wrong: a value may be a secret in the wrong place.

/** One thing wrong with a config. */
export interface ConfigProblem {
  /** Where in the value: keys and indices from the outside in. */
  readonly path: readonly (string | number)[];
  /** What is wrong, without the value: `unknown key "minGrad" (did you mean "minGrade"?)`. */
  readonly message: string;
}
