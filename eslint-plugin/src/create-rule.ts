// How rules of the syntax tree are made: with their page, and as ESLint's own type, so that the published
// declarations name no other package.
import { RuleCreator, type RuleListener } from "@typescript-eslint/utils/eslint-utils";
import type { TSESLint } from "@typescript-eslint/utils";
import type { Rule } from "eslint";

/** Where the pages of the rules are. */
const PAGES = "https://github.com/keystow/keystow/blob/main/docs/eslint";

interface RuleDocs {
  readonly recommended: boolean;
}

interface RuleParts<Options extends object, MessageIds extends string> {
  readonly name: string;
  readonly meta: Omit<TSESLint.RuleMetaData<MessageIds, RuleDocs, [Options]>, "docs"> & {
    readonly docs: RuleDocs & { readonly description: string };
    readonly defaultOptions: [Options];
  };
  readonly create: (context: RuleContext<MessageIds, Options>, options: Options) => RuleListener;
}

/** What a rule with one object of options is given. */
export type RuleContext<MessageIds extends string, Options extends object> = Readonly<
  TSESLint.RuleContext<MessageIds, [Options]>
>;

const create = RuleCreator<RuleDocs>((name) => `${PAGES}/${name}.md`);

/** A rule that ESLint runs on the tree of any JavaScript or TypeScript parser. */
export function createRule<Options extends object, MessageIds extends string>(
  rule: RuleParts<Options, MessageIds>,
): Rule.RuleModule {
  return create<[Options], MessageIds>({
    ...rule,
    // JSON, Markdown and other texts have trees of their own, in which there is nothing for it
    create: (context, [options]) => (isScript(context.sourceCode.ast) ? rule.create(context, options) : {}),
  }) as unknown as Rule.RuleModule;
}

const isScript = ({ type }: { readonly type: string }) => type === "Program";
