// docs/rules is what scripts/rule-pages.mjs makes of the rules.
import { readdirSync } from "node:fs";
import { createDetector, type Provider } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { indexHtml } from "../../scripts/rule-index.mjs";
import { indexPage, rulePage } from "../../scripts/rule-pages.mjs";

const folder = new URL("../../docs/rules/", import.meta.url);
const providers = [...new Set(createDetector().rules.map(({ provider }): Provider => provider))];
const pageOf = ({ id }: Provider) => `${id}.md`;

describe("the pages of the rules", () => {
  it("are made from the rules", async () => {
    for (const provider of providers) {
      await expect(rulePage(provider)).toMatchFileSnapshot(`../../docs/rules/${pageOf(provider)}`);
    }
    await expect(indexPage(providers)).toMatchFileSnapshot("../../docs/rules/README.md");
    await expect(indexHtml(providers)).toMatchFileSnapshot("../../docs/rules/index.html");
  });

  it("are those of providers that there are", () => {
    const known = new Set([...providers.map(pageOf), "README.md", "index.html"]);
    expect(readdirSync(folder).filter((name) => !known.has(name))).toEqual([]);
  });

  it("have an index to search, which is small and stands alone", () => {
    const page = indexHtml(providers);
    expect(page.length).toBeLessThan(200_000);
    expect(page).not.toMatch(/(?:src|href)="?https?:|@import|url\(/);
    expect(page).toContain("<code>forg_live_</code>");
    expect(page).toContain("<code>FORG_API_KEY</code>");
  });

  it("say in words what a rule looks for", () => {
    const github = providers.find(({ id }) => id === "github");
    const page = github ? rulePage(github) : "";
    expect(page).toContain("- Looks like: `ghp_`, then 30 letters and digits, then 6 letters and digits");
    expect(page).toContain("- How sure: `proven` if its checksum matches, else `provider`");
    expect(page).toContain("## If one leaked");
  });
});
