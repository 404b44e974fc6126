// The light bulb: the menu, the preview, and what comes of a fix on the disk.
import { makeKey } from "../../support/make-key.js";
import { focusAction, openActions } from "./actions.js";
import type { UiTests } from "./index.js";
import { pause, read, until, write } from "./support.js";

const MOVE = "Move to .env as FORG_API_KEY";

export const fixes: UiTests = {
  "are offered, the best first": async (session) => {
    const { window } = session;
    write(session, "client.js", `export const client = connect("${makeKey("forg-live-key")}");\n`);
    await window.openFile("client.js");
    await window.page.locator(".squiggly-error").first().waitFor();
    await window.placeCursor("connect");
    for (let step = 0; step < 3; step++) await window.page.keyboard.press("ArrowLeft");
    await openActions(window.page, MOVE);
    await window.picture("light-bulb");
  },

  "are previewed": async ({ window }) => {
    await focusAction(window.page, MOVE);
    await window.page.keyboard.press("Control+Enter");
    await window.page.locator(".panel .monaco-list-row", { hasText: ".gitignore" }).waitFor();
    await pause(500);
    await window.picture("preview");
    await window.page.getByRole("button", { name: "Discard" }).click();
    await window.line("connect");
  },

  "move the key out of the code, and into .env": async (session) => {
    const { window } = session;
    await window.openFile("client.js");
    await window.placeCursor("connect");
    for (let step = 0; step < 3; step++) await window.page.keyboard.press("ArrowLeft");
    await openActions(window.page, MOVE);
    await focusAction(window.page, MOVE);
    await window.page.keyboard.press("Enter");
    await window.line("process.env.FORG_API_KEY");
    await window.page.keyboard.press("Control+S");
    await until("the code on the disk", () => read(session, "client.js").includes("process.env.FORG_API_KEY"));
    await until("the value on the disk", () => read(session, ".env") === `FORG_API_KEY=${makeKey("forg-live-key")}\n`);
    if (read(session, ".gitignore") !== ".env\n") throw new Error(".env is not ignored");
    await until("no squiggle", async () => (await window.page.locator(".squiggly-error").count()) === 0);
  },
};
