// A folder that nobody has trusted yet: keys are shown, and nothing is written.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeKey } from "../../support/make-key.js";
import { openActions } from "./actions.js";
import type { UiTests } from "./index.js";
import { write } from "./support.js";

export const restricted: UiTests = {
  "keys are shown, and nothing that writes is offered": async (session) => {
    const { window, workspace } = session;
    write(session, "client.js", `export const client = connect("${makeKey("forg-live-key")}");\n`);
    await window.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
    await window.openFile("client.js");
    await window.page.locator(".squiggly-error").first().waitFor();
    await window.placeCursor("connect");
    for (let step = 0; step < 3; step++) await window.page.keyboard.press("ArrowLeft");
    await openActions(window.page, "How to rotate a FORG key");
    const menu = window.page.locator(".action-widget").first();
    await window.picture("restricted");
    if ((await menu.innerText()).includes("Move to .env")) throw new Error("a move is offered");
    await window.page.keyboard.press("Escape");
    if (existsSync(join(workspace, ".env"))) throw new Error(".env was written");
  },
};
