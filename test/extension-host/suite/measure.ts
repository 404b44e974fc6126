// What the extension costs while somebody types: `npm run bench:vscode` prints figures, and nothing is judged. It runs in
// Node's host, which can tell its own time and memory.
import { commands, extensions, Position, Selection, type TextDocument, window, workspace } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { marked, open, pause, type Tests, write } from "./support.js";

/** Keys in a row whose time is taken together, and how often. */
const BURST = 20;
const BURSTS = 5;

/** Ten keys a second. */
const BETWEEN = 100;

const lines = (count: number) => "  const total = items.map((item) => item.price * item.amount);\n".repeat(count);

export const measure: Tests = {
  // the first one: nothing has started the extension yet
  "starting with documents that are open": async () => {
    const key = makeKey("forg-live-key");
    const documents = [
      await open("first.ts", `const key = "${key}";\n${lines(3000)}`),
      await open("second.py", lines(3000)),
    ];
    const extension = extensions.getExtension("keystow.keystow-vscode");
    if (!extension || extension.isActive) throw new Error("the extension is not there, or has started");
    await pause(5000);
    const before = process.memoryUsage();
    const started = performance.now();
    await extension.activate();
    const time = performance.now() - started;
    for (const { uri } of documents.slice(0, 1)) await marked(uri, 1);
    await pause(5000);
    const after = process.memoryUsage();
    console.log(`# start: ${time.toFixed(0)} ms`);
    console.log(
      `# memory: ${mega(after.rss - before.rss)} more resident, ${mega(after.heapUsed - before.heapUsed)} on the heap`,
    );
  },

  "a keystroke in 10,000 lines, against the same where nothing is scanned": async () => {
    await write(".keystowignore", "unwatched.js\n");
    const text = `const key = "${makeKey("forg-live-key")}";\n${lines(10_000)}`;
    const unwatched = await open("unwatched.js", text);
    const watched = await open("watched.js", text);
    await marked(watched.uri, 1);
    await pause(2000);
    const costs = { watched: [] as number[], unwatched: [] as number[] };
    for (let burst = 0; burst < BURSTS; burst++) {
      costs.unwatched.push(await typing(unwatched));
      costs.watched.push(await typing(watched));
    }
    const [ours, others] = [median(costs.watched), median(costs.unwatched)];
    console.log(
      `# keystroke: ${ours.toFixed(2)} ms of CPU, ${others.toFixed(2)} without a scan: ${(ours - others).toFixed(2)} ms ours`,
    );
  },

  "opening 5 MB on one line": async () => {
    const text = `const a=[${'"lorem ipsum dolor",'.repeat(262_000)}"${makeKey("forg-live-key")}"];\n`;
    await write("minified.js", text);
    await pause(1000);
    const longest = watchLoop();
    const document = await workspace.openTextDocument(await write("minified.js", text));
    await window.showTextDocument(document);
    await marked(document.uri, 1);
    console.log(
      `# opening ${(text.length / 1e6).toFixed(1)} MB: the host stands still for ${longest().toFixed(0)} ms at most`,
    );
  },
};

/** The CPU time of the host for each of a burst of keys, in milliseconds. */
async function typing(document: TextDocument): Promise<number> {
  const editor = await window.showTextDocument(document);
  const place = new Position(5000, 2);
  editor.selection = new Selection(place, place);
  await pause(500);
  const before = process.cpuUsage();
  for (let key = 0; key < BURST; key++) {
    await commands.executeCommand("type", { text: "x" });
    await pause(BETWEEN);
  }
  await pause(500);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / BURST;
}

/** Watches for how long nothing else gets its turn; the longest time in milliseconds. */
function watchLoop(): () => number {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
