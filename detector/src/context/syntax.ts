// Whether a language writes text values without quotes. In the others a bare word is an expression,
// and an expression is no hard-coded key.
import type { SourceContext } from "../source.js";

const CODE = new Set(
  "js jsx mjs cjs ts tsx mts cts vue svelte astro py pyi rb go java kt kts scala groovy cs fs vb c h cc cpp hpp m mm swift rs php pl pm lua dart ex exs erl hs clj r jl sql json json5 jsonc map".split(
    " ",
  ),
);
const CODE_LANGUAGES = new Set(
  "javascript javascriptreact typescript typescriptreact python ruby go java kotlin scala groovy csharp fsharp vb c cpp objective-c swift rust php perl lua dart elixir erlang haskell clojure r julia sql json jsonc".split(
    " ",
  ),
);

/** The answer for the text that was asked about last: there are many questions about one. */
let last: { readonly context: SourceContext; readonly answer: boolean } | undefined;

/** Whether a value may stand without quotes; an unknown language may be anything, so there it may. */
export function allowsBareValues(context: SourceContext): boolean {
  if (last?.context !== context) last = { context, answer: isNoCode(context) };
  return last.answer;
}

function isNoCode(context: SourceContext): boolean {
  if (context.languageId !== undefined && CODE_LANGUAGES.has(context.languageId)) return false;
  const extension = /\.([A-Za-z0-9]+)$/.exec(context.path ?? "")?.[1]?.toLowerCase();
  return extension === undefined || !CODE.has(extension);
}

/** Whether a text is a source map: code in a string. */
export const isSourceMap = ({ path }: SourceContext): boolean => path?.endsWith(".map") ?? false;
