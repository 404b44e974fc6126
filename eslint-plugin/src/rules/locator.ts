// Offsets to places, in the coordinates of the language that ESLint parsed a file as: some count columns from 0, some from 1.
import { createLocator } from "@keystow/detector";
import type { AST, SourceCode } from "eslint";

interface LanguageSourceCode {
  readonly getLocFromIndex?: (index: number) => AST.SourceLocation["start"];
  readonly getLoc: (node: unknown) => AST.SourceLocation;
}

/** Tells where offsets of a source code stand. */
export function locatorOf(sourceCode: SourceCode): (offset: number) => AST.SourceLocation["start"] {
  const own = sourceCode as unknown as LanguageSourceCode;
  if (typeof own.getLocFromIndex === "function") return (offset) => sourceCode.getLocFromIndex(offset);
  const first = own.getLoc(sourceCode.ast).start;
  const { locate } = createLocator(sourceCode.text);
  return (offset) => {
    const { line, column } = locate(offset);
    return { line: line - 1 + first.line, column: column - 1 + first.column };
  };
}
