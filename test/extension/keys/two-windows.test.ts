// Windows that share one secret storage and write at the same time: whatever the order in which their reads and writes
// arrive there, no key is lost and all windows come to see the same.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKeyStore, type KeyStore } from "../../../extension/src/keys/key-store.js";
import { type Secrets, StorageError } from "../../../extension/src/keys/secrets.js";
import { describeKey } from "../../../extension/src/keys/stored-key.js";
import { seededRandom } from "../../support/seeded-random.js";

type Action =
  | { readonly kind: "put" | "rotate"; readonly name: string; readonly value: string }
  | { readonly kind: "remove" | "use" | "list"; readonly name: string };

const NAMES = ["A", "B", "C"];
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("put" as const, "rotate" as const),
    name: fc.constantFrom(...NAMES),
    value: fc.stringMatching(/^v[0-9]{6}$/),
  }),
  fc.record({
    kind: fc.constantFrom("remove" as const, "use" as const, "list" as const),
    name: fc.constantFrom(...NAMES),
  }),
);

/** A storage that answers when it likes: before and behind each of its steps others may come. */
function slowStorage(kept: Map<string, string>, random: () => number): Secrets {
  const later = async <Result>(step: () => Result): Promise<Result> => {
    await turns(random);
    const result = step();
    await turns(random);
    return result;
  };
  return {
    get: (name) => later(() => kept.get(name)),
    store: (name, value) => later(() => void kept.set(name, value)),
    delete: (name) => later(() => void kept.delete(name)),
  };
}

async function turns(random: () => number): Promise<void> {
  for (let left = Math.floor(random() * 12); left > 0; left--) await Promise.resolve();
}

function windows(
  count: number,
  seed: number,
): { readonly stores: readonly KeyStore[]; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const random = seededRandom(seed);
  let time = 0;
  const stores = Array.from({ length: count }, () => createKeyStore(slowStorage(kept, random), () => ++time));
  return { stores, kept };
}

function act(store: KeyStore, { kind, name, ...rest }: Action, window: number): Promise<unknown> {
  if (kind === "remove") return store.remove(name);
  if (kind === "use") return store.noteUse(name, `file:///${window}.ts`);
  if (kind === "list") return store.list();
  const value = "value" in rest ? rest.value : "";
  return kind === "put" ? store.put(describeKey(name, {}, 0), value) : store.rotate(name, value, 0);
}

/** A window whose value is gone as soon as it is stored says that it is not kept. */
function isTold(error: unknown): void {
  if (!(error instanceof StorageError)) throw error;
}

/** Every window reads, as each does when it is told of a change, until nothing changes any more. */
async function settled(stores: readonly KeyStore[]) {
  for (const store of [...stores, ...stores]) await store.list();
  return Promise.all(stores.map((store) => store.list()));
}

describe("windows that write at the same time", { timeout: 30_000 }, () => {
  it("lose no key that nobody removes, and agree", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 2, max: 4 }), async (seed, count) => {
        const { stores } = windows(count, seed);
        const puts = stores.flatMap((store, window) =>
          [0, 1, 2].map((key) => store.put(describeKey(`K${window}_${key}`, {}, 0), `v${window}${key}`)),
        );
        await Promise.all(puts);
        const [first = [], ...others] = await settled(stores);
        expect(first).toHaveLength(3 * count);
        for (const other of others) expect(other).toEqual(first);
        for (const { name } of first) expect(await stores[0]?.value(name)).toBe(`v${name.slice(1).replace("_", "")}`);
      }),
      { numRuns: 60 },
    );
  });

  it("agree whatever they do, and list what has a value", async () => {
    const script = fc.array(action, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.tuple(script, script), async (seed, scripts) => {
        const { stores, kept } = windows(2, seed);
        await Promise.all(
          stores.map(async (store, window) => {
            for (const one of scripts[window] ?? []) await act(store, one, window).catch(isTold);
          }),
        );
        const [first = [], second = []] = await settled(stores);
        expect(second).toEqual(first);
        const given = scripts.flat().flatMap((one) => ("value" in one ? [`${one.name}=${one.value}`] : []));
        for (const name of NAMES) {
          const value = kept.get(`keystow.key.${name}`);
          if (value !== undefined) expect(given).toContain(`${name}=${value}`);
          const [puts, removals] = ["put", "remove"].map((kind) =>
            scripts.flat().some((one) => one.kind === kind && one.name === name),
          );
          if (puts === true && removals === false) {
            expect(first.map((key) => key.name)).toContain(name);
            expect(value).toBeDefined();
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("note every place that any of them puts a reference into", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const { stores } = windows(3, seed);
        await stores[0]?.put(describeKey("A", {}, 0), "v1");
        await Promise.all(stores.map((store, window) => store.noteUse("A", `file:///${window}.ts`)));
        const [[key] = []] = await settled(stores);
        expect(key?.usedIn).toEqual(stores.map((_, window) => `file:///${window}.ts`));
      }),
      { numRuns: 60 },
    );
  });
});
