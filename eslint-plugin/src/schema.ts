// The schemas of options, which ESLint checks and the pages of the rules show.

/** An option that is a list of texts, each once. */
export const textList = (description: string, pattern = ".") =>
  ({ description, type: "array", items: { type: "string", pattern }, uniqueItems: true }) as const;
