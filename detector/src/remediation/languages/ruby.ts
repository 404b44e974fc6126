// https://docs.ruby-lang.org/en/master/ENV.html, https://docs.ruby-lang.org/en/master/syntax/literals_rdoc.html
import { HASH, quoted } from "../lexing/syntax.js";
import type { Language } from "./language.js";

export const ruby: Language = {
  name: "Ruby",
  files: /\.(?:rb|rake|gemspec|ru)$|(?:^|\/)(?:Gemfile|Rakefile|Fastfile|Podfile|Vagrantfile|Capfile|Appfile)$/,
  languageIds: ["ruby"],
  syntax: {
    lineComments: [HASH],
    blockComments: [["\n=begin", "\n=end"]],
    literals: [
      quoted('"', { lines: true, hole: "#{", embed: (expression) => `#{${expression}}` }),
      quoted("'", { lines: true, escapes: "quote only" }),
    ],
  },
  read: (variable, quote) => `ENV.fetch(${quote}${variable}${quote})`,
  join: " + ",
};
