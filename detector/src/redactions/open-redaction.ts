// A stream of bytes with every key in it replaced by its redaction, while it flows.
import type { Analyser } from "../pipeline/analyser.js";
import { sniff, SNIFF_LENGTH } from "../text/decode.js";
import { type Emit, utf8Output } from "./output.js";
import { type BlockRedaction, redactBlocks } from "./redact-blocks.js";
import { type Utf16, utf16Output } from "./utf16-output.js";

/**
 * A stream on its way. What is no key goes out byte for byte as it came, whatever it is: nothing is taken for binary and
 * left alone, and bytes that are no UTF-8 stay. UTF-16 is recognised as in files, and stays UTF-16.
 */
export interface Redaction {
  /** Takes the next bytes. Of what is there now, all but about 60 KB goes out when 1 MB has come together. */
  readonly add: (bytes: Uint8Array) => void;
  /**
   * For live use: hands on the whole lines that were there when this was called before. A line so waits for one interval
   * between two calls, in which all that decides about it should come. It waits longer, for at most {@link REACH} bytes
   * more, from where a private key of several lines has begun and not ended. A key whose only sign stands on a line that
   * comes after the interval goes out; behind that sign it is recognised. Without calls nothing goes out too early.
   */
  readonly release: () => void;
  /** Ends the stream: hands on the rest. */
  readonly end: () => void;
}

/**
 * Redacts a stream.
 *
 * @param analyser one of its own: what is on its way stays in its memory
 */
export function openRedaction(analyser: Analyser, emit: Emit): Redaction {
  const head = { bytes: new Uint8Array(SNIFF_LENGTH), length: 0 };
  let stream: BlockRedaction | undefined;
  /** Decides how the stream is to be read, by what is there of its beginning. */
  const begin = (): BlockRedaction => {
    const bytes = head.bytes.subarray(0, head.length);
    const encoding = sniff(bytes);
    stream =
      encoding === "utf-16le" || encoding === "utf-16be"
        ? redactUtf16(analyser, encoding, emit)
        : redactBlocks(analyser, utf8Output(analyser.prefilter, emit));
    stream.add(bytes);
    return stream;
  };
  return {
    add(bytes) {
      const piece = stream ? bytes.subarray(0, 0) : bytes.subarray(0, SNIFF_LENGTH - head.length);
      head.bytes.set(piece, head.length);
      head.length += piece.length;
      if (piece.length < bytes.length) (stream ?? begin()).add(bytes.subarray(piece.length));
    },
    release() {
      // before a line has ended there may be too little to tell UTF-16
      if (stream || LINE_END.some((byte) => head.bytes.includes(byte))) (stream ?? begin()).release();
    },
    end: () => {
      (stream ?? begin()).end();
    },
  };
}

const LINE_END = [0x0a, 0x0d];

/** Bytes that are transcoded at once. */
const CHUNK = 65_536;

function redactUtf16(analyser: Analyser, encoding: Utf16, emit: Emit): BlockRedaction {
  const output = utf16Output(analyser.prefilter, encoding, emit);
  const blocks = redactBlocks(analyser, output);
  // the mark becomes UTF-8's, so that places can be counted from it
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  return {
    add(bytes) {
      for (let at = 0; at < bytes.length; at += CHUNK) {
        const piece = bytes.subarray(at, at + CHUNK);
        output.came(piece);
        blocks.add(encoder.encode(decoder.decode(piece, { stream: true })));
      }
    },
    release: blocks.release,
    end() {
      blocks.add(encoder.encode(decoder.decode()));
      blocks.end();
      output.rest();
    },
  };
}
