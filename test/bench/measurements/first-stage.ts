// How fast anchors are looked for in bytes that are in memory, by each of the three engines. They must agree.
import { compilePrefilter, type EngineName, type Prefilter } from "../../../detector/src/engine/prefilter.js";
import { rulesOf } from "../../../detector/src/rules/compiled-rules.js";
import { providers } from "../../../detector/src/rules/registry.js";
import { ruleAnchors } from "../../../detector/src/rules/rule-anchors.js";
import type { Rule } from "../../../detector/src/rules/rule.js";
import { sampleKey } from "../../../detector/src/rules/sample-key.js";
import { seededRandom } from "../../support/seeded-random.js";
import type { Context, Measurement, Row } from "../row.js";
import { corpusOf, piecesOf } from "../support/corpus.js";
import { cpuSeconds, median } from "../support/cpu.js";
import { madeProviders } from "../support/made-providers.js";

/** Gigabytes a second that each engine has to reach. */
const TARGETS: Readonly<Record<EngineName, number>> = { simd: 2, scalar: 1.1, js: 0.4 };
const NAMES: Readonly<Record<EngineName, string>> = {
  simd: "WebAssembly SIMD",
  scalar: "WebAssembly",
  js: "JavaScript",
};
/** A file as it lies in the processor's cache when it has been read. */
const PIECE = 256 * 1024;
/** So many bytes have one key between them, or a little more. */
const BYTES_PER_KEY = 64 * 1024;
/** V8 compiles the JavaScript engine's loop anew after hundreds of megabytes, and then it is twice as fast. */
const WARM_UP = 8;

export const firstStage: Measurement = { name: "first-stage", title: "First stage", run };

function run({ folders: [folder = "."], runs, sizes }: Context): readonly Row[] {
  const rules = someRules(sizes.anchors);
  const anchors = anchorsOf(rules).slice(0, sizes.anchors);
  const corpus = corpusOf(folder, sizes.corpus);
  const planted = plantKeys(corpus, rules);
  const pieces = piecesOf(corpus, PIECE);
  const engines = (["simd", "scalar", "js"] as const).map((wanted) => ({
    wanted,
    prefilter: compilePrefilter(anchors, PIECE, { engines: [wanted] }),
    times: [] as number[],
    hits: 0,
  }));
  for (let round = 0; round < WARM_UP + runs; round++) {
    for (const engine of engines) {
      const { seconds, hits } = searchAll(engine.prefilter, pieces);
      engine.hits = hits;
      if (round >= WARM_UP) engine.times.push(seconds);
    }
  }
  const expected = engines.at(-1)?.hits;
  return engines.map(({ wanted, prefilter, times, hits }): Row => {
    const row = { name: `${NAMES[wanted]}, ${anchors.length} anchors`, unit: "GB/s" };
    if (prefilter.engine !== wanted) return { ...row, note: "not on this platform" };
    return {
      ...row,
      value: sizes.corpus / 1e9 / median(times),
      findings: hits,
      target: { on: "value", is: "at least", bound: TARGETS[wanted] },
      ...(hits !== expected && { wrong: "the engines do not find the same anchors" }),
      ...(hits < planted && { wrong: `${planted} keys were planted` }),
    };
  });
}

function searchAll(prefilter: Prefilter, pieces: readonly Buffer[]) {
  let seconds = 0;
  let hits = 0;
  for (const piece of pieces) {
    // a scanner reads into the buffer: copying is not searching
    prefilter.buffer.set(piece);
    seconds += cpuSeconds(() => {
      prefilter.search(piece.length, () => hits++);
    });
  }
  return { seconds, hits };
}

/** The built-in rules, and of others as many as it takes to have so many anchors between them. */
function someRules(anchors: number): readonly Rule[] {
  const builtIn = rulesOf(providers);
  const missing = anchors - anchorsOf(builtIn).length;
  return missing > 0 ? [...builtIn, ...rulesOf(madeProviders(missing, builtIn))] : builtIn;
}

const anchorsOf = (rules: readonly Rule[]) => rules.flatMap(ruleAnchors).map(({ anchor }) => anchor);

/** Writes keys over a text, and says how many. */
function plantKeys(corpus: Buffer, rules: readonly Rule[]): number {
  const random = seededRandom(1);
  const withFormat = rules.filter(({ format }) => format);
  let planted = 0;
  for (let at = BYTES_PER_KEY / 2; at + BYTES_PER_KEY < corpus.length; at += BYTES_PER_KEY) {
    const rule = withFormat[Math.floor(random() * withFormat.length)];
    if (rule) planted += Number(corpus.write(` ${sampleKey(rule, random)} `, at, "latin1") > 0);
  }
  return planted;
}
