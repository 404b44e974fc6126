// `keystow/text`: files that no other language of ESLint reads, as texts. The tree is one node; rules look at the text.
import { TextSourceCodeBase, VisitNodeStep } from "@eslint/plugin-kit";
import type { Linter } from "eslint";

/** The only node of a text. */
interface TextNode {
  readonly type: "Text";
  readonly range: [number, number];
  readonly loc: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface TextFile {
  readonly path: string;
  readonly body: string | Uint8Array;
}

/** A text as ESLint knows source code. */
class TextSourceCode extends TextSourceCodeBase {
  readonly visitorKeys = { Text: [] };

  /** The one node, entered and left. */
  override traverse(): Iterable<VisitNodeStep> {
    const step = (phase: 1 | 2) => new VisitNodeStep({ target: this.ast, phase, args: [this.ast] });
    return [step(1), step(2)];
  }

  override getParent(): undefined {
    return undefined;
  }

  override getAncestors(): object[] {
    return [];
  }
}

/** The language, for `plugins` of a flat config. */
export const textLanguage = {
  fileType: "text",
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: "type",
  visitorKeys: { Text: [] },
  validateLanguageOptions(options: Linter.LanguageOptions): void {
    const [name] = Object.keys(options);
    if (name !== undefined) throw new TypeError(`keystow/text takes no language options, so not ${name}`);
  },
  parse({ body }: TextFile): { readonly ok: true; readonly ast: TextNode } {
    return { ok: true, ast: nodeOf(textOf(body)) };
  },
  createSourceCode({ body }: TextFile, { ast }: { readonly ast: TextNode }): TextSourceCode {
    return new TextSourceCode({ text: textOf(body), ast, lineEndingPattern: /\r\n|[\r\n]/u });
  },
} as const;

const textOf = (body: string | Uint8Array) => (typeof body === "string" ? body : new TextDecoder().decode(body));

function nodeOf(text: string): TextNode {
  const lines = text.split(/\r\n|[\r\n]/u);
  const end = { line: lines.length, column: lines.at(-1)?.length ?? 0 };
  return { type: "Text", range: [0, text.length], loc: { start: { line: 1, column: 0 }, end } };
}
