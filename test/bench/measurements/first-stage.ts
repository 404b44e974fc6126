// How fast anchors are looked for in bytes that are in memory, by each of the three engines. They must agree.
import { compilePrefilter, type EngineName, type Prefilter } from "../../../detector/src/engine/prefilter.js";
import type { Anchor } from "../../../detector/src/formats/anchors.js";
import { rulesOf } from "../../../detector/src/rules/compiled-rules.js";
import { providers } from "../../../detector/src/rules/registry.js";
import { ruleAnchors } from "../../../detector/src/rules/rule-anchors.js";
import type { Context, Measurement, Row } from "../row.js";
import { corpusOf, piecesOf } from "../support/corpus.js";
import { cpuSeconds, median } from "../support/cpu.js";
import { madeProviders } from "../support/made-providers.js";

/** Gigabytes a second that each engine has to reach. */
const TARGETS: Readonly<Record<EngineName, number>> = { simd: 2, scalar: 1.1, js: 0.4 };
const NAMES: Readonly<Record<EngineName, string>> = {
  simd: "WebAssembly with SIMD",
  scalar: "WebAssembly",
  js: "JavaScript",
};
/** A file as it lies in the processor's cache when it has been read. */
const PIECE = 256 * 1024;

export const firstStage: Measurement = { name: "first-stage", title: "First stage", run };

function run({ folders: [folder = "."], runs, sizes }: Context): readonly Row[] {
  const anchors = someAnchors(sizes.anchors);
  const pieces = piecesOf(corpusOf(folder, sizes.corpus), PIECE);
  const engines = (["simd", "scalar", "js"] as const).map((wanted) => ({
    wanted,
    prefilter: compilePrefilter(anchors, PIECE, { engines: [wanted] }),
    times: [] as number[],
    hits: 0,
  }));
  for (let round = 0; round <= runs; round++) {
    for (const engine of engines) {
      const { seconds, hits } = searchAll(engine.prefilter, pieces);
      engine.hits = hits;
      if (round > 0) engine.times.push(seconds); // the first round warms up
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

/** So many anchors: those of the built-in rules, and of as many others as it takes. */
function someAnchors(count: number): readonly Anchor[] {
  const builtIn = rulesOf(providers);
  const rules = [...builtIn, ...rulesOf(madeProviders(count, builtIn))];
  return rules
    .flatMap(ruleAnchors)
    .slice(0, count)
    .map(({ anchor }) => anchor);
}
