// The pages of the rules stand with those of the providers; `npm run docs:eslint` brings their tables up to date.
import { format, resolveConfig } from "prettier";

/** @type {import("eslint-doc-generator").GenerateOptions} */
export default {
  pathRuleDoc: "../docs/eslint/{name}.md",
  pathRuleList: ["../docs/eslint/README.md"],
  urlRuleDoc: (name) => `${name}.md`,
  // these are `recommended` for files of other kinds
  ignoreConfig: ["text", "allText"],
  postprocess: async (content, path) => format(content, { ...(await resolveConfig(path)), parser: "markdown" }),
};
