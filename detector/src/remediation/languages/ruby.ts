// https://docs.ruby-lang.org/en/master/ENV.html, https://docs.ruby-lang.org/en/master/syntax/literals_rdoc.html
import { HASH, hereDocument, NO_VARIABLES, quoted } from "../lexing/syntax.js";
import type { Language } from "./language.js";

const embed = (expression: string) => `#{${expression}}`;
/** A pattern where an operand is expected: elsewhere a slash divides. */
const PATTERN = /(?<=(?:[(=~,|&!]|\b(?:if|when|and|or|unless))\s{0,4})\/(?:\\.|[^\\/\n]){1,400}\//y;
const LIST = /%(?:[wWiIrqQ]?\([^()]{0,400}\)|[wWiIrqQ]?\[[^[\]]{0,400}\]|[wWiIrqQ]?\{[^{}]{0,400}\})/y;

export const ruby: Language = {
  name: "Ruby",
  files: /\.(?:rb|rake|gemspec|ru)$|(?:^|\/)(?:Gemfile|Rakefile|Fastfile|Podfile|Vagrantfile|Capfile|Appfile)$/,
  languageIds: ["ruby"],
  syntax: {
    lineComments: [HASH],
    blockComments: [["\n=begin", "\n=end"]],
    literals: [
      hereDocument(/<<[~-]?'(?<word>\w{1,40})'[^\n]{0,200}\n/y, { refused: NO_VARIABLES }),
      hereDocument(/<<-?"?(?<word>[A-Z_]\w{0,39})\b"?[^\n]{0,200}\n/y, { hole: "#{", embed }),
      hereDocument(/<<~"?(?<word>[A-Z_]\w{0,39})\b"?[^\n]{0,200}\n/y, { hole: "#{", embed, dedents: true }),
      quoted('"', { lines: true, hole: "#{", embed }),
      quoted("'", { lines: true, escapes: "quote only" }),
    ],
    skipped: [PATTERN, LIST],
  },
  read: (variable, quote) => `ENV.fetch(${quote}${variable}${quote})`,
  join: " + ",
  adjacent: true,
};
