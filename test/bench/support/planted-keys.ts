// Lines with keys in them, made at run time, and text without any to put them into.
import { createDetector } from "../../../detector/src/detector.js";
import { makeKey } from "../../support/make-key.js";
import { piecesOf } from "./corpus.js";

/** A line of code with a fresh key in it; another number gives another key. */
export function plantedLine(number: number): string {
  return `const client = connect("${makeKey("forg-live-key", number)}");\n`;
}

/** Pieces of a corpus in which nothing is found, as text that ends with a line. */
export function cleanPieces(corpus: Buffer, size: number): readonly string[] {
  const detector = createDetector();
  const texts = piecesOf(corpus, size).map((piece) => `${piece.toString("utf8")}\n`);
  const clean = texts.filter((text) => detector.scan(text).length === 0);
  if (clean.length === 0) throw new Error("keys are found everywhere in the corpus");
  return clean;
}
