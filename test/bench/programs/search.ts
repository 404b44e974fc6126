// The first stage alone, by one engine in a process of its own, as it is in a scan: V8 compiles code that engines share
// for all of them. Prints how long a text takes, and how many anchors stand in it.
import { compilePrefilter, type EngineName, type Prefilter } from "../../../detector/src/engine/prefilter.js";
import { allOf, createRuleList } from "../../../detector/src/rules/rule-list.js";
import { ruleAnchors } from "../../../detector/src/rules/rule-anchors.js";
import type { Rule } from "../../../detector/src/rules/rule.js";
import { sampleKey } from "../../../detector/src/rules/sample-key.js";
import { seededRandom } from "../../support/seeded-random.js";
import { corpusOf, piecesOf } from "../support/corpus.js";
import { cpuSeconds, median } from "../support/cpu.js";
import { madeProviders } from "../support/made-providers.js";

/** What is to be done, as JSON in the first argument. */
export interface SearchTask {
  readonly engine: EngineName;
  readonly folder: string;
  /** Bytes. */
  readonly corpus: number;
  readonly anchors: number;
  readonly runs: number;
}

/** What is printed, as JSON. */
export interface SearchResult {
  /** The engine that ran: another one than was asked for, where that is not to be had. */
  readonly engine: EngineName;
  readonly seconds: number;
  readonly hits: number;
  /** Keys that were planted, so that hits must be as many at least. */
  readonly planted: number;
}

/** A file as it lies in the processor's cache when it has been read. */
const PIECE = 256 * 1024;
/** So many bytes have one key between them. */
const BYTES_PER_KEY = 64 * 1024;
/** V8 compiles the JavaScript engine's loop anew after hundreds of megabytes, and then it is twice as fast. */
const WARM_UP = 8;

function search(task: SearchTask): SearchResult {
  const rules = someRules(task.anchors);
  const anchors = anchorsOf(rules).slice(0, task.anchors);
  const prefilter = compilePrefilter(anchors, PIECE, { engines: [task.engine] });
  const corpus = corpusOf(task.folder, task.corpus);
  const planted = plantKeys(corpus, rules);
  const pieces = piecesOf(corpus, PIECE);
  const rounds = Array.from({ length: WARM_UP + task.runs }, () => searchAll(prefilter, pieces));
  return {
    engine: prefilter.engine,
    seconds: median(rounds.slice(WARM_UP).map(({ seconds }) => seconds)),
    hits: rounds.at(-1)?.hits ?? 0,
    planted,
  };
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
  const builtIn = allOf(createRuleList());
  const missing = anchors - anchorsOf(builtIn).length;
  return missing > 0 ? allOf(createRuleList(madeProviders(missing, builtIn))) : builtIn;
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

process.stdout.write(JSON.stringify(search(JSON.parse(process.argv[2] ?? "") as SearchTask)));
