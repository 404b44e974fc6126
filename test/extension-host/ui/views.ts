// The views, and the walkthrough.
import { makeKey } from "../../support/make-key.js";
import type { UiTests } from "./index.js";
import { pause, pictures, write } from "./support.js";
import { openKeystow } from "./workbench-window.js";

export const views: UiTests = {
  "list the findings of the whole workspace": async (session) => {
    const { window } = session;
    write(session, "deploy/values.yaml", `token: ${makeKey("github-personal-access-token")}\n`);
    write(session, "src/closed.py", `client = Client("${makeKey("foxreach-api-key", 9)}")\n`);
    await openKeystow(window);
    await window.command("Keystow: Scan the Workspace");
    await window.row("closed.py").waitFor();
    await window.row("values.yaml").waitFor();
    await pictures(session, "findings-view");
    await window.command("Notifications: Clear All Notifications");
  },

  "lead through the first steps": async (session) => {
    const { window } = session;
    // the pictures of the steps want room
    await window.command("View: Toggle Primary Side Bar Visibility");
    await window.command("Welcome: Open Walkthrough...");
    await window.choose("Keystow");
    await window.page.locator(".gettingStartedContainer .getting-started-step", { hasText: ".env" }).first().waitFor();
    await pause(1000);
    await pictures(session, "walkthrough");
    await window.command("View: Toggle Primary Side Bar Visibility");
    await window.command("View: Close All Editors");
  },
};
