// A secret storage that fails, or waits for a password, keeps nobody from what files say.
import { expect, it } from "vitest";
import { storedKeys } from "../../../extension/src/env-names/stored-keys.js";
import { StorageError } from "../../../extension/src/keys/secrets.js";
import { describeKey } from "../../../extension/src/keys/stored-key.js";

const key = describeKey("FORG_API_KEY", {}, 0);

it("are those of the storage", async () => {
  expect(await storedKeys({ list: () => Promise.resolve([key]) })).toEqual([key]);
});

it.each([
  ["fails", () => Promise.reject(new StorageError("refused"))],
  ["does not answer", () => new Promise<never>(() => undefined)],
])("are none where it %s", async (_, list) => {
  expect(await storedKeys({ list }, 10)).toEqual([]);
});
