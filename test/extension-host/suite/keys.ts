// Keys in the secret storage, through the commands of their view.
import { commands, env } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { equal, holds, inside, read, remove, type Tests, until, write } from "./support.js";

const key = (seed = 1) => makeKey("forg-live-key", seed);
const NAME = "FORG_API_KEY";

export const keys: Tests = {
  "are added without what was copied along, and listed without values": async () => {
    const { keys: store } = await inside();
    await commands.executeCommand("keystow.keys.add", ` Bearer ${key()}\n`, NAME);
    equal(await store.value(NAME), key());
    const list = await store.list();
    equal(
      list.map(({ name, provider, mode, rotateDays }) => [name, provider, mode, rotateDays]),
      [[NAME, "FORG", "live", 90]],
    );
    holds(!JSON.stringify(list).includes(key().slice(10, 22)), "the index holds the value");
  },

  "are copied, written to .env, rotated and deleted": async () => {
    const { keys: store } = await inside();
    const [stored] = await store.list();
    await commands.executeCommand("keystow.keys.copy", stored);
    await until("the clipboard", async () => (await env.clipboard.readText()) === key());
    await write(".env", "PORT=1\n");
    await commands.executeCommand("keystow.keys.writeToEnv", stored);
    await until("the value in .env", async () => (await read(".env")) === `PORT=1\n${NAME}=${key()}\n`);
    equal([await read(".env.example"), await read(".gitignore")], [`${NAME}=\n`, ".env\n"]);
    await commands.executeCommand("keystow.keys.rotate", stored, key(2));
    equal([await store.value(NAME), await store.oldValue(NAME)], [key(2), key()]);
    await commands.executeCommand("keystow.keys.confirmRevoked", stored);
    equal(await store.oldValue(NAME), undefined);
    await commands.executeCommand("keystow.keys.delete", stored, true);
    equal([await store.list(), await store.value(NAME)], [[], undefined]);
    await remove(".env", ".env.example", ".gitignore");
  },
};
