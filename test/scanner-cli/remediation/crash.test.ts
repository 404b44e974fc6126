// A fix that is killed at any moment: each file is whole, old or new, and no key is lost. The next fix finishes.
import { spawn } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { KEYSTOW, runKeystow } from "../../support/run-keystow.js";
import { seededRandom } from "../../support/seeded-random.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";

const MOMENTS = 200;
const FILES = 24;
/** Milliseconds that writing so many files may take. */
const WRITING = 60;

const keys = Array.from({ length: FILES }, (_, index) => makeKey("forg-live-key", index + 1));
const old: Readonly<Record<string, string>> = {
  ".gitignore": "dist\n",
  ".env": "# mine\nPORT='3000'\n",
  ...Object.fromEntries(keys.map((key, index) => [`src/${index}.js`, `const KEY_NUMBER_${index} = "${key}";\n`])),
};

const listed = (root: string) =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => !path.startsWith(".git/"));
const isLeftover = (path: string) => /(?:^|\/)\.keystow-/.test(path);
const textAt = (root: string, path: string) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;

/** Starts a fix and kills it so many milliseconds after its start, or after it began to write; tells whether it still ran. */
function killed(root: string, milliseconds: number, whileWriting: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [KEYSTOW, "fix", "--yes"], { cwd: root, stdio: "ignore" });
    const kill = () => child.kill("SIGKILL");
    let timer = whileWriting ? undefined : setTimeout(kill, milliseconds);
    const watching = setInterval(() => {
      if (timer ?? !readdirSync(root).some(isLeftover)) return;
      timer = setTimeout(kill, milliseconds);
    }, 1);
    child.on("exit", (_code, signal) => {
      clearTimeout(timer);
      clearInterval(watching);
      resolve(signal === "SIGKILL");
    });
  });
}

describe("a fix that is killed", () => {
  const random = seededRandom(3);

  it(`leaves whole files and every key, at ${MOMENTS} moments`, { timeout: 300_000 }, async () => {
    const model = writeTree(tempFolder(), old);
    const finished = tempFolder();
    cpSync(model, finished, { recursive: true });
    const start = performance.now();
    expect(runKeystow(["fix", "--yes"], { cwd: finished }).status).toBe(0);
    const whole = performance.now() - start;
    const fresh = Object.fromEntries(
      [...Object.keys(old), ".env.example"].map((path) => [path, textAt(finished, path)]),
    );

    const counts = { killed: 0, between: 0 };
    const attempt = async (moment: number) => {
      const root = tempFolder();
      cpSync(model, root, { recursive: true });
      // most of a run is its start: every second moment is one of the writing
      const isWriting = moment % 2 === 1;
      const wasKilled = await killed(root, random() * (isWriting ? WRITING : whole * 1.2), isWriting);
      if (wasKilled) counts.killed++;
      const states = Object.keys(fresh).map((path) => {
        const text = textAt(root, path);
        expect([old[path], fresh[path]], `${path}, moment ${moment}`).toContain(text);
        return text === fresh[path];
      });
      if (states.includes(true) && states.includes(false)) counts.between++;
      const variables = new Set(Object.values(parseEnv(textAt(root, ".env") ?? "")));
      for (const [index, key] of keys.entries()) {
        const isInCode = textAt(root, `src/${index}.js`)?.includes(key) === true;
        expect(isInCode || variables.has(key), `key ${index}, moment ${moment}`).toBe(true);
      }
      // a leftover is removed by the next run, which finishes
      if (moment % 10 === 0 || listed(root).some(isLeftover)) {
        expect(runKeystow(["fix", "--yes"], { cwd: root }).status).toBe(0);
        expect(listed(root).filter(isLeftover)).toEqual([]);
        for (const [path, text] of Object.entries(fresh)) expect(textAt(root, path)).toBe(text);
      }
      rmSync(root, { recursive: true });
    };
    for (let moment = 0; moment < MOMENTS; moment += 2) await Promise.all([attempt(moment), attempt(moment + 1)]);
    // the test would show nothing if the moments missed the writing
    expect(counts.killed).toBeGreaterThan(MOMENTS / 4);
    console.log(`killed ${counts.killed} of ${MOMENTS} runs, ${counts.between} of them between two files`);
  });
});
