// Which variable a key moves to, and which file holds it.
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { planFor, planWithPassword, textAfter } from "../../support/remediate.js";
import type { Project } from "@keystow/detector/remediation";

const live = makeKey("forg-live-key");
const other = makeKey("forg-live-key", 2);
const test = makeKey("forg-test-key");

/** Random to the eye, in two pieces so that no file holds a password. */
const random = ["vX7q9", "Zr!2kLm"].join("");

const movedTo = (changes: Partial<Project>, path = "a.js", text = `send("${live}");\n`) =>
  planFor(path, text, changes).moved.map(({ variable, envFile }) => `${envFile} ${variable}`);
const env = (text: string, path = ".env") => ({ path, text });

describe("a name", () => {
  it.each<[string, Partial<Project>, string]>([
    ["is the provider's", {}, ".env FORG_API_KEY"],
    ["is the one that holds the key", { envFiles: [env(`ACME=${live}\n`)] }, ".env ACME"],
    [
      "is the one that holds the key, wherever",
      { envFiles: [env("A=1\n"), env(`ACME=${live}\n`, ".env.local")] },
      ".env.local ACME",
    ],
    ["is not a public one that holds the key", { envFiles: [env(`VITE_ACME=${live}\n`)] }, ".env FORG_API_KEY"],
    [
      "is the project's in its template",
      { envFiles: [env("ACME_FORG_API_KEY=\n", ".env.example")] },
      ".env ACME_FORG_API_KEY",
    ],
    ["is the project's in its code", { variables: new Set(["ACME_FORG_API_KEY"]) }, ".env ACME_FORG_API_KEY"],
    [
      "is the usual one where two would do",
      { variables: new Set(["A_FORG_API_KEY", "B_FORG_API_KEY"]) },
      ".env FORG_API_KEY",
    ],
    ["is not a public one of the code", { variables: new Set(["NEXT_PUBLIC_FORG_API_KEY"]) }, ".env FORG_API_KEY"],
    ["takes a stand-in's place", { envFiles: [env("FORG_API_KEY=your-key\n")] }, ".env FORG_API_KEY"],
    ["has the mode where the usual one is taken", { envFiles: [env("FORG_API_KEY=mine\n")] }, ".env FORG_API_KEY_LIVE"],
    [
      "says what it is where those are taken",
      { envFiles: [env("FORG_API_KEY=a\nFORG_API_KEY_LIVE=b\n")] },
      ".env FORG_LIVE_KEY",
    ],
    [
      "counts where all are taken",
      { envFiles: [env("FORG_API_KEY=a\nFORG_API_KEY_LIVE=b\nFORG_LIVE_KEY=c\n")] },
      ".env FORG_LIVE_KEY_2",
    ],
  ])("%s", (_, changes, expected) => {
    expect(movedTo(changes)).toEqual([expected]);
  });

  it("has the mode where there are keys of both", () => {
    expect(movedTo({}, "a.js", `f("${live}", "${test}");\n`)).toEqual([
      ".env FORG_API_KEY_LIVE",
      ".env FORG_API_KEY_TEST",
    ]);
    const modes = new Map([["FORG_API_KEY", new Set(["live", "test"] as const)]]);
    expect(movedTo({ modes })).toEqual([".env FORG_API_KEY_LIVE"]);
  });

  it("is one for one key, and another for another", () => {
    expect(movedTo({}, "a.js", `f("${live}", "${other}", "${live}");\n`)).toEqual([
      ".env FORG_API_KEY",
      ".env FORG_API_KEY_LIVE",
      ".env FORG_API_KEY",
    ]);
  });

  it.each([
    ["dbPassword", "DB_PASSWORD"],
    ["config.smtp.password", "PASSWORD"],
    ["password", "PASSWORD"],
    ["VITE_DB_PASSWORD", "GENERIC_PASSWORD"],
  ])("of a value that has no provider is its own: %s", (name, variable) => {
    expect(movedTo({}, "a.js", `${name} = "${random}";\n`)).toEqual([`.env ${variable}`]);
  });

  it("of both parts of a pair is documented", () => {
    const [id, secret] = [makeKey("aws-access-key"), makeKey("aws-secret-access-key")];
    const text = `accessKeyId = "${id}";\nsecretAccessKey = "${secret}";\n`;
    const plan = planFor("a.js", text);
    expect(plan.moved.map(({ variable }) => variable).toSorted()).toEqual([
      "AWS_ACCESS_KEY_ID",
      "AWS_SECRET_ACCESS_KEY",
    ]);
    expect(textAfter(plan, "a.js")).toBe(
      "accessKeyId = process.env.AWS_ACCESS_KEY_ID;\nsecretAccessKey = process.env.AWS_SECRET_ACCESS_KEY;\n",
    );
  });

  it("of a connection string leaves the rest of it", () => {
    const plan = planFor("a.js", `connect("postgres://ann:${random}@localhost/db");\n`);
    const name = plan.moved[0]?.variable ?? "";
    expect(textAfter(plan, "a.js")).toBe(`connect(\`postgres://ann:\${process.env.${name}}@localhost/db\`);\n`);
  });
});

describe("a file", () => {
  it.each<[string, Partial<Project>, string, string]>([
    ["is the package's", { folder: "apps/web/" }, "apps/web/a.js", "apps/web/.env FORG_API_KEY"],
    ["is the user's", { envFile: "config/keys.env" }, "a.js", "config/keys.env FORG_API_KEY"],
    [
      "is a local one where git tracks .env",
      { envFiles: [env("A=1\n")], trackedFiles: new Set([".env"]) },
      "a.js",
      ".env.local FORG_API_KEY",
    ],
    [
      "is the local one where there is no .env",
      { envFiles: [env("", ".env.local")] },
      "a.js",
      ".env.local FORG_API_KEY",
    ],
    [
      "is that of the mode where there is no other",
      { envFiles: [env("", ".env.production")] },
      "a.js",
      ".env.production FORG_API_KEY",
    ],
  ])("%s", (_, changes, path, expected) => {
    expect(movedTo(changes, path)).toEqual([expected]);
  });

  it("of a test is the tests' own, but not for live keys", () => {
    const changes = { envFiles: [env("A=1\n"), env("", ".env.test")] };
    expect(movedTo(changes, "src/a.test.js", `f("${test}");\n`)).toEqual([".env.test FORG_API_KEY"]);
    expect(movedTo(changes, "src/a.js", `f("${test}");\n`)).toEqual([".env FORG_API_KEY"]);
    expect(movedTo(changes, "src/a.test.js", `f("${live}");\n`)).toEqual([".env FORG_API_KEY"]);
  });

  it("is ignored by git, once", () => {
    const text = `f("${live}");\n`;
    expect(textAfter(planFor("a.js", text), ".gitignore")).toBe(".env\n");
    expect(textAfter(planFor("a.js", text, { isIgnored: () => true }), ".gitignore")).toBeUndefined();
    expect(textAfter(planFor("a.js", text, { ignoreFiles: [env("dist\r\n", ".gitignore")] }), ".gitignore")).toBe(
      "dist\r\n.env\r\n",
    );
    expect(
      textAfter(planFor("a.js", text, { ignoreFiles: [env(".env", ".gitignore")] }), ".gitignore"),
    ).toBeUndefined();
    const own = { folder: "a/", ignoreFiles: [env("x\n", ".gitignore"), env("y\n", "a/.gitignore")] };
    expect(textAfter(planFor("a/a.js", text, own), "a/.gitignore")).toBe("y\n.env\n");
  });

  it("that git tracks is to leave the index", () => {
    const plan = planFor(".env", `FORG_API_KEY=${live}\n`, { trackedFiles: new Set([".env"]) });
    expect(plan.untrack).toEqual([".env"]);
    expect(plan.kept.map(({ reason }) => reason)).toEqual(["it is where it belongs"]);
  });

  it("of names gets each, without its value", () => {
    const plan = planFor("a.js", `f("${live}");\n`, { envFiles: [env("# ours\nA=\n", ".env.sample")] });
    expect(textAfter(plan, ".env.sample")).toBe("# ours\nA=\nFORG_API_KEY=\n");
    expect(textAfter(planFor("a.js", `f("${live}");\n`), ".env.example")).toBe("FORG_API_KEY=\n");
    expect(textAfter(plan, ".env")).toBe(`FORG_API_KEY=${live}\n`);
  });
});

it("tells how each key is replaced, moved or not", () => {
  const { followUps } = planFor("a.json", `{ "forg_key": "${live}" }`);
  expect(followUps).toHaveLength(1);
  expect(followUps[0]?.rotateUrl).toMatch(/^https:/);
});

it("keeps a value that no .env can hold, and moves the others", () => {
  const password = "vX7'a\"q9Zr2k";
  const text = `import os\npassword = """${password}"""\nf("${live}")\n`;
  const plan = planWithPassword("a.py", text, password);
  expect(plan.moved.map(({ variable }) => variable)).toEqual(["FORG_API_KEY"]);
  expect(plan.kept.map(({ reason }) => reason)).toEqual(["no .env file can hold it: it holds quotes of both kinds"]);
  expect(textAfter(plan, "a.py")).toContain(password);
});
