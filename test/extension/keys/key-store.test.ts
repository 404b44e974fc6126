// Stored keys: what the index says, and that it never says a value.
import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { createKeyStore } from "../../../extension/src/keys/key-store.js";
import { type Secrets, StorageError } from "../../../extension/src/keys/secrets.js";
import {
  describeKey,
  isDue,
  isPressing,
  keyFacts,
  type StoredKey,
  titleWords,
} from "../../../extension/src/keys/stored-key.js";
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
  return { kept, store: createKeyStore(secrets, () => NOW) };
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

  it("does not lose sight of an old key that is not revoked when the key is replaced", async () => {
    const { store, kept } = setUp();
    await store.put(forg, value);
    await store.rotate("FORG_API_KEY", makeKey("forg-live-key", 2), NOW);
    await store.put(forg, makeKey("forg-live-key", 3));
    expect(await store.list()).toMatchObject([{ name: "FORG_API_KEY", hasOld: true }]);
    expect(await store.oldValue("FORG_API_KEY")).toBe(value);
    await store.remove("FORG_API_KEY");
    expect(kept.size).toBe(1);
  });

  it("asks a storage that does not answer once, however many wait for the list", async () => {
    let asked = 0;
    const silent = () => {
      asked++;
      return new Promise<never>(() => undefined);
    };
    const store = createKeyStore({ get: silent, store: silent, delete: silent }, () => NOW, 20);
    await store.list().catch(() => undefined);
    asked = 0;
    const lists = [store.list(), store.list(), store.list()];
    for (const list of lists) await expect(list).rejects.toThrow(StorageError);
    expect(asked).toBeLessThan(3);
  });

  it("has no value in its index", async () => {
    const { store, kept } = setUp();
    await store.put(forg, value);
    await store.rotate("FORG_API_KEY", makeKey("forg-live-key", 2), NOW);
    const index = kept.get("keystow.index") ?? "";
    for (let at = 0; at + 8 <= value.length; at++) if (at > 9) expect(index).not.toContain(value.slice(at, at + 8));
    expect(Object.keys(forg).sort()).toEqual(
      ["created", "mode", "name", "provider", "rotateDays", "rotateSteps", "rotateUrl", "title", "usedIn"].filter(
        (key) => key in forg,
      ),
    );
  });

  it("keeps the old value until it is revoked", async () => {
    const { store } = setUp();
    await store.put(forg, value);
    const next = makeKey("forg-live-key", 2);
    await store.rotate("FORG_API_KEY", next, NOW + DAY);
    expect(await store.list()).toEqual([{ ...forg, created: NOW + DAY, hasOld: true, snoozedUntil: 0 }]);
    expect([await store.value("FORG_API_KEY"), await store.oldValue("FORG_API_KEY")]).toEqual([next, value]);
    await store.confirmRevoked("FORG_API_KEY");
    expect(await store.list()).toEqual([{ ...forg, created: NOW + DAY, hasOld: false, snoozedUntil: 0 }]);
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

  it("leaves an index alone that it does not understand, as long as it has nothing to say", async () => {
    const { store, kept } = setUp(new Map([["keystow.index", "of a later version"]]));
    await store.list();
    expect(kept.get("keystow.index")).toBe("of a later version");
  });

  it("keeps what it understands of an index, and puts back what was lost of it", async () => {
    const { store, kept } = setUp();
    await store.put(forg, value);
    const [entry] = JSON.parse(kept.get("keystow.index") ?? "[]") as unknown[];
    kept.set("keystow.index", JSON.stringify([null, { name: "B" }, { name: "C", changed: 1, key: {} }, entry]));
    expect(await setUp(kept).store.list()).toEqual([forg]);
    kept.set("keystow.index", "no JSON");
    expect(await store.list()).toEqual([forg]);
    expect(await setUp(kept).store.list()).toEqual([forg]);
  });
});

describe("a store without a storage that works", () => {
  const failing = (secrets: Partial<Secrets>): Secrets => ({
    get: () => Promise.resolve(undefined),
    store: () => Promise.resolve(),
    delete: () => Promise.resolve(),
    ...secrets,
  });
  const failure = async (secrets: Secrets) => {
    const error: unknown = await createKeyStore(secrets, () => NOW, 20)
      .put(forg, value)
      .then(undefined, (reason: unknown) => reason);
    return error instanceof StorageError ? [error.failure, error.message.includes(value)] : error;
  };

  it("says that it is refused, that it is silent, or that nothing is kept", async () => {
    const never = () => new Promise<never>(() => undefined);
    expect(await failure(failing({ store: () => Promise.reject(new Error(`no keyring for ${value}`)) }))).toEqual([
      "refused",
      false,
    ]);
    expect(await failure(failing({ get: never }))).toEqual(["silent", false]);
    expect(await failure(failing({ store: never }))).toEqual(["silent", false]);
    expect(await failure(failing({}))).toEqual(["forgetful", false]);
  });

  it("goes on once it works", async () => {
    const { kept, store: working } = setUp();
    let isLocked = true;
    const store = createKeyStore({
      get: (name) => Promise.resolve(kept.get(name)),
      store: (name, text) => {
        if (isLocked) throw new Error("locked");
        kept.set(name, text);
        return Promise.resolve();
      },
      delete: () => Promise.resolve(),
    });
    await expect(store.put(forg, value)).rejects.toThrow(StorageError);
    isLocked = false;
    await store.put(forg, value);
    expect(await working.list()).toEqual([forg]);
  });

  it("finds values that an index which was lost does not name, where the editor lists them", async () => {
    const { kept, store } = setUp();
    await store.put(forg, value);
    kept.delete("keystow.index");
    const secrets = { ...failing({}), get: (name: string) => Promise.resolve(kept.get(name)) };
    const store2 = createKeyStore(
      {
        ...secrets,
        store: (name, text) => {
          kept.set(name, text);
          return Promise.resolve();
        },
        keys: () => Promise.resolve([...kept.keys()]),
      },
      () => NOW,
    );
    expect(await store2.list()).toEqual([describeKey("FORG_API_KEY", {}, NOW)]);
    // whoever knows more of it says so
    expect(await store.list()).toEqual([forg]);
    expect(await store2.list()).toEqual([forg]);
  });
});

describe("what is said of a key", () => {
  const key: StoredKey = { name: "A", title: "key", mode: "live", created: NOW, usedIn: [], rotateDays: 90 };

  it("is its mode, its age and its use", () => {
    expect(keyFacts({ ...key, usedIn: ["a", "b"] }, NOW + 12.5 * DAY, "en", inEnglish)).toBe(
      "live, stored 12 days ago, used in 2 files, rotate by Apr 1, 2026",
    );
    expect(keyFacts(describeKey("A", {}, NOW), NOW + DAY, "en", inEnglish)).toBe("stored 1 day ago");
  });

  it("names the mode where the title does not", () => {
    expect(titleWords({ title: "FORG live API key", mode: "live" }, inEnglish)).toBe("FORG live API key");
    expect(titleWords({ title: "Acme API key", mode: "test" }, inEnglish)).toBe("Acme API key, test");
    expect(titleWords({ title: "Acme API key", mode: "unknown" }, inEnglish)).toBe("Acme API key");
  });

  it("is no reminder while that is put off", () => {
    const snoozed = { ...key, snoozedUntil: NOW + 97 * DAY };
    const pressing = [NOW + 91 * DAY, NOW + 97 * DAY].map((now) => isPressing(snoozed, now));
    expect(pressing).toEqual([false, true]);
    expect(keyFacts(snoozed, NOW + 91 * DAY, "de", inEnglish)).toContain("rotation is put off until 08.04.2026");
  });

  it("is that rotation is due", () => {
    expect([isDue(key, NOW + 89 * DAY), isDue(key, NOW + 90 * DAY)]).toEqual([false, true]);
    expect(keyFacts(key, NOW + 90 * DAY, "en", inEnglish)).toBe("live, stored 90 days ago, rotation is due");
  });
});
