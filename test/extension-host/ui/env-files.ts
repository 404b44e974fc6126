// A `.env` on the screen: masks in place of values, and the eye that takes them away.
import { makeKey } from "../../support/make-key.js";
import type { UiTests } from "./index.js";
import { pictures, until, write } from "./support.js";

export const envFiles: UiTests = {
  "conceal their values": async (session) => {
    const { window } = session;
    const key = makeKey("foura-live-key", 5);
    write(
      session,
      "service/.env",
      `# of the service\nPORT=3000\nFOURA_API_KEY=${key}\nexport GREETING="good morning"\n`,
    );
    await window.openFile(".env");
    const lines = window.page.locator(".editor-group-container.active .view-lines");
    await until("masks", async () => (await visibleText(lines)).includes("\u2022"));
    const text = await visibleText(lines);
    if (!text.includes("FOURA_API_KEY") || text.includes(key) || text.includes("good morning")) throw new Error(text);
    await pictures(session, "concealed");
    await window.command("Keystow: Reveal the Values of This File");
    await until("the value", async () => (await visibleText(lines)).includes(key));
    await window.picture("revealed");
    await window.command("Keystow: Conceal the Values of This File");
    await until("the mask", async () => !(await visibleText(lines)).includes(key));
  },
};

/** What can be seen: text that is drawn, with what styles put before it. */
function visibleText(lines: import("playwright-core").Locator): Promise<string> {
  return lines.evaluate((root) => {
    const page = globalThis as unknown as {
      getComputedStyle: (element: object, part?: string) => Record<string, string>;
    };
    const drawn = (element: object): string => {
      const style = page.getComputedStyle(element);
      const { childNodes } = element as { childNodes: Iterable<{ nodeType: number; nodeValue: string }> };
      if (style["display"] === "none" || style["visibility"] === "hidden" || style["opacity"] === "0") return "";
      const generated = ["::before", "::after"].map((part) => page.getComputedStyle(element, part)["content"] ?? "");
      const own = [...childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : drawn(node))).join("");
      return generated.filter((content) => content !== "none" && content !== "normal").join("") + own;
    };
    return drawn(root as object).replaceAll("\u00A0", " ");
  });
}
