import { describe, expect, it } from "vitest";
import { entryCard, readCard, whereKnown } from "../../../extension/src/env-names/name-card.js";
import { inEnglish } from "../../support/in-english.js";

const DAY = 24 * 60 * 60 * 1000;
const stored = { name: "A", title: "key", mode: "live" as const, created: 0, usedIn: [] };

describe("the card of a name that code reads", () => {
  it("says where it has a value", () => {
    const card = readCard("FORG_API_KEY", { files: [".env"], templates: [".env.example"] }, 0, "en", inEnglish);
    expect(card).toBe("**FORG\\_API\\_KEY**\n\nIt has a value in `.env`.");
  });

  it("says that it has none, and what lists or keeps it", () => {
    const card = readCard("A", { files: [], templates: [".env.example"], stored }, 2 * DAY, "en", inEnglish);
    expect(card).toContain("No `.env` file of this package gives it a value.");
    expect(card).toContain("`.env.example` lists it.");
    expect(card).toContain("The secret storage has a key of this name: live, stored 2 days ago.");
    expect(readCard("A", undefined, 0, "en", inEnglish)).toContain("No `.env` file");
  });
});

describe("the card of an entry", () => {
  const facts = { name: "A", length: 40, readIn: [], problems: [] };

  it("says whose key it holds, about how long it is, and what is wrong", () => {
    const finding = { title: "FORG live API key", provider: "FORG", mode: "live" as const };
    const card = entryCard({ ...facts, finding, readIn: ["a.js"], problems: ["A is wrong"] }, 0, "en", inEnglish);
    expect(card).toBe(
      "**A**\n\nFORG live API key \u00B7 a value of 16 to 63 characters\n\nRead in `a.js`.\n\n- A is wrong",
    );
  });

  it("tells classes of lengths, and no length", () => {
    const words = [0, 1, 15, 16, 63, 64].map(
      (length) => entryCard({ ...facts, length }, 0, "en", inEnglish).split("\n\n")[1],
    );
    expect(new Set(words).size).toBe(4);
  });

  it("is a card whatever files are called", () => {
    const readIn = ["a`\n\n# b.js", "[c](d).js"];
    const card = entryCard({ ...facts, readIn, problems: ["A\n\n# &lt;b&gt;"] }, 0, "en", inEnglish);
    expect(card).toContain("Read in `a # b.js`, `[c](d).js`.");
    expect(card).toContain("- A \\# \\&lt;b\\&gt;");
  });

  it("lists no more documents than can be read", () => {
    const readIn = Array.from({ length: 9 }, (_, index) => `f${index}.js`);
    expect(entryCard({ ...facts, readIn }, 0, "en", inEnglish)).toContain("`f4.js`, \u2026");
  });
});

it("says in a few words where a variable is", () => {
  expect(whereKnown({ files: [".env"], templates: [".env.example"], stored }, inEnglish)).toBe(".env, secret storage");
  expect(whereKnown({ files: [], templates: [".env.example"] }, inEnglish)).toBe(".env.example");
});
