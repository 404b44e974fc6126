// https://developer.apple.com/documentation/foundation/processinfo/environment
import type { TextEdit } from "../../scans/document-scan.js";
import { lineEndOf } from "../lexing/line.js";
import { quoted } from "../lexing/syntax.js";
import { SLASH_COMMENTS } from "./java.js";
import type { Language } from "./language.js";

const FOUNDATION = /^(?:@\w+\s+)*import\s+(?:Foundation|UIKit|SwiftUI|AppKit|Cocoa|WatchKit)\b/m;
const embed = (expression: string) => `\\(${expression})`;

export const swift: Language = {
  name: "Swift",
  files: /\.swift$/,
  languageIds: ["swift"],
  syntax: {
    ...SLASH_COMMENTS,
    literals: [
      quoted('"""', { lines: true, dedents: true, hole: "\\(", embed }),
      { open: /(#+)"/y, close: ([, hashes = ""]) => `"${hashes}`, escapes: "none" },
      quoted('"', { escapes: "strict", hole: "\\(", embed }),
    ],
  },
  read: (variable) => `ProcessInfo.processInfo.environment["${variable}"]!`,
  join: " + ",
  constants: [{ before: /\bcase\s+\w+\s*=\s*$/, reason: "a case of an enum takes a literal only" }],
  imports: (text) => (FOUNDATION.test(text) ? [] : [importFoundation(text)]),
  note: "an app on a phone has no environment of yours: keep the key on a server, or in the build's xcconfig",
};

function importFoundation(text: string): TextEdit {
  const at = /^(?:@\w+\s+)*import\s/m.exec(text)?.index ?? /^\uFEFF?(?:(?:\/\/[^\n]*)?\n)*/.exec(text)?.[0].length ?? 0;
  return { start: at, end: at, text: `import Foundation${lineEndOf(text)}` };
}
