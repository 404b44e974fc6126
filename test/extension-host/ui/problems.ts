// A key in an open file: the squiggle, the list of problems, the card, the status.
import { makeKey } from "../../support/make-key.js";
import type { UiTests } from "./index.js";
import { pictures, until, write } from "./support.js";

export const problems: UiTests = {
  "mark a key": async (session) => {
    const { window } = session;
    write(session, "client.js", `export const client = connect("${makeKey("forg-live-key")}");\n`);
    await window.openFile("client.js");
    await window.page.locator(".squiggly-error").first().waitFor();
    await window.command("Problems: Focus on Problems View");
    await window.page.locator(".markers-panel", { hasText: "FORG live API key in source" }).waitFor();
    await pictures(session, "squiggle");
  },

  "say on a card what it is, without its value": async (session) => {
    const { window } = session;
    await window.openFile("client.js");
    await window.placeCursor("connect");
    await window.page.keyboard.press("ArrowLeft");
    await window.page.keyboard.press("ArrowLeft");
    await window.page.keyboard.press("ArrowLeft");
    await window.command("Show or Focus Hover");
    const card = window.page.locator(".monaco-hover-content", { hasText: "It belongs in the environment as" });
    await card.waitFor();
    const key = makeKey("forg-live-key");
    const text = await card.innerText();
    await window.picture("card");
    if (text.includes(key.slice(10, 20))) throw new Error("the card shows the key");
    await window.page.keyboard.press("Escape");
    await until("no card", async () => (await card.count()) === 0 || !(await card.isVisible()));
  },
};
