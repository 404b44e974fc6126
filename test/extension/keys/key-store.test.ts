// Stored keys: what the index says, and that it never says a value.
import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { createKeyStore, type Secrets } from "../../../extension/src/keys/key-store.js";
import { describeKey, isDue, keyFacts, type StoredKey } from "../../../extension/src/keys/stored-key.js";
import { inEnglish } from "../../support/in-english.js";
import { makeKey } from "../../support/make-key.js";

const NOW = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const value = makeKey("forg-live-key");
const [finding] = createDetector().scan(value);
const forg = describeKey("FORG_API_KEY", finding ?? {}, NOW);

function setUp(kept = new Map<string, string>()) {
  const secrets: Secrets = {
    get: (name) => Promise.resolve(kept.get(name)),
    store: (name, text) => {
      kept.set(name, text);
      return Promise.resolve();
    },
    delete: (name) => {
      kept.delete(name);
      return Promise.resolve();
    },
  };
  return { kept, store: createKeyStore(secrets) };
}

describe("a store of keys", () => {
  it("gives back what was put into it, also to another window", async () => {
    const { store, kept } = setUp();
    await store.put(forg, value);
    const other = setUp(kept).store;
    expect(await other.list()).toEqual([forg]);
    expect(await other.value("FORG_API_KEY")).toBe(value);
    await other.remove("FORG_API_KEY");
    expect(await store.list()).toEqual([]);
    expect(kept.size).toBe(1);
  });

  it("has no value in its index", async () => {
    const { store, kept } = setUp();
    await store.put(forg, value);
    await store.rotate("FORG_API_KEY", makeKey("forg-live-key", 2), NOW);
    const index = kept.get("keystow.index") ?? "";
    for (let at = 0; at + 8 <= value.length; at++) if (at > 9) expect(index).not.toContain(value.slice(at, at + 8));
    expect(Object.keys(forg).sort()).toEqual(
      ["created", "mode", "name", "provider", "rotateDays", "rotateUrl", "title", "usedIn"].filter(
        (key) => key in forg,
      ),
    );
  });

  it("keeps the old value until it is revoked", async () => {
    const { store } = setUp();
    await store.put(forg, value);
    const next = makeKey("forg-live-key", 2);
    await store.rotate("FORG_API_KEY", next, NOW + DAY);
    expect(await store.list()).toEqual([{ ...forg, created: NOW + DAY, hasOld: true }]);
    expect([await store.value("FORG_API_KEY"), await store.oldValue("FORG_API_KEY")]).toEqual([next, value]);
    await store.confirmRevoked("FORG_API_KEY");
    expect(await store.list()).toEqual([{ ...forg, created: NOW + DAY, hasOld: false }]);
    expect(await store.oldValue("FORG_API_KEY")).toBeUndefined();
  });

  it("loses nothing when changes come at once", async () => {
    const { store } = setUp();
    const names = ["C", "A", "B"];
    await Promise.all(names.map((name) => store.put({ ...forg, name }, value)));
    await Promise.all(names.map((name) => store.noteUse(name, "file:///a.ts")));
    expect((await store.list()).map(({ name, usedIn }) => [name, usedIn.length])).toEqual([
      ["A", 1],
      ["B", 1],
      ["C", 1],
    ]);
  });

  it.each(["no JSON", "{}", "[1, null]"])("begins anew where the index is %j", async (index) => {
    const { store } = setUp(new Map([["keystow.index", index]]));
    expect(await store.list()).toEqual([]);
    await store.put(forg, value);
    expect(await store.list()).toEqual([forg]);
  });
});

describe("what is said of a key", () => {
  const key: StoredKey = { name: "A", title: "key", mode: "live", created: NOW, usedIn: [], rotateDays: 90 };

  it("is its mode, its age and its use", () => {
    expect(keyFacts({ ...key, usedIn: ["a", "b"] }, NOW + 12.5 * DAY, inEnglish)).toMatch(
      /^live, stored 12 days ago, used in 2 files, rotate by /,
    );
    expect(keyFacts(describeKey("A", {}, NOW), NOW + DAY, inEnglish)).toBe("stored 1 day ago");
  });

  it("is that rotation is due", () => {
    expect([isDue(key, NOW + 89 * DAY), isDue(key, NOW + 90 * DAY)]).toEqual([false, true]);
    expect(keyFacts(key, NOW + 90 * DAY, inEnglish)).toBe("live, stored 90 days ago, rotation is due");
  });
});
