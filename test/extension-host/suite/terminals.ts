// Stored keys in the environment of terminals: where that was asked for, as long as it is wanted, and never on the disk.
import { commands, type Terminal, window, version } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { equal, exists, folder, holds, inside, read, remove, type Tests, until } from "./support.js";

const key = (seed = 1) => makeKey("forg-live-key", seed);
const NAME = "FORG_API_KEY";

export const terminals: Tests = {
  "get a key that was asked for, follow its rotation, and lose it": async () => {
    const { keys, environment } = await inside();
    await commands.executeCommand("keystow.keys.add", key(), NAME);
    const [stored] = await keys.list();
    equal(environment().get(NAME)?.value, undefined);
    await commands.executeCommand("keystow.keys.addToTerminals", stored, true);
    equal(environment().get(NAME)?.value, key());
    equal(environment().persistent, false);
    const description = JSON.stringify(environment().description);
    holds(description.includes(NAME), "the description has no name");
    holds(!description.includes(key()), "the description has the value");
    await commands.executeCommand("keystow.keys.rotate", stored, key(2));
    await until("the new key", () => environment().get(NAME)?.value === key(2));
    await commands.executeCommand("keystow.keys.removeFromTerminals", stored);
    equal(environment().get(NAME), undefined);
    equal(environment().description, undefined);
    await keys.remove(NAME);
  },

  "get no key that was deleted, also if one of its name is added": async () => {
    const { keys, environment } = await inside();
    await commands.executeCommand("keystow.keys.add", key(), NAME);
    const [stored] = await keys.list();
    await commands.executeCommand("keystow.keys.addToTerminals", stored, true);
    await commands.executeCommand("keystow.keys.delete", stored, true);
    await until("no key", () => environment().get(NAME) === undefined);
    await commands.executeCommand("keystow.keys.add", key(2), NAME);
    await commands.executeCommand("keystow.keys.addToTerminals", stored, true);
    await commands.executeCommand("keystow.keys.removeFromTerminals", stored);
    equal(environment().get(NAME), undefined);
    await keys.remove(NAME);
  },

  "give it to the programs that run in them": async () => {
    const { keys } = await inside();
    await commands.executeCommand("keystow.keys.add", key(), NAME);
    const [stored] = await keys.list();
    await commands.executeCommand("keystow.keys.addToTerminals", stored, true);
    const terminal = openTerminal();
    // of the earliest version the web's host can open none, and Node's none that answers beside another
    if (!terminal || version.startsWith("1.100.")) {
      terminal?.dispose();
      return keys.remove(NAME);
    }
    terminal.sendText(`printf '%s' "$${NAME}" > seen.tmp; mv seen.tmp seen.txt`);
    await until("the program", () => exists("seen.txt"), 15_000);
    equal(await read("seen.txt"), key());
    terminal.dispose();
    await remove("seen.txt");
    await keys.remove(NAME);
  },
};

function openTerminal(): Terminal | undefined {
  try {
    return window.createTerminal({ name: "keystow", cwd: folder(), shellPath: "/bin/sh" });
  } catch {
    return undefined;
  }
}
