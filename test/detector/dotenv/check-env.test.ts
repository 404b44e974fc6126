// What is wrong with files that hold the environment, kind by kind, in files with fresh keys.
import { createDetector } from "@keystow/detector";
import { applyEdits, checkEnv, type EnvFile, type HygieneKind } from "@keystow/detector/remediation";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();
const live = makeKey("forg-live-key");
const test = makeKey("forg-test-key");
/** No key, and no word that stands for one. */
const weak = ["q7w2", "e9r4"].join("");
/** A sentence in a value's place. */
const words = ["this", "one", "is", "for", "you"].join("-");

const file = (path: string, text: string, facts: Partial<EnvFile> = {}): EnvFile => ({
  path,
  text,
  findings: detector.scan(text, { path }),
  ...facts,
});

const check = (path: string, text: string, facts?: Partial<EnvFile>) => checkEnv([file(path, text, facts)]);
const kinds = (path: string, text: string, facts?: Partial<EnvFile>) =>
  check(path, text, facts).map(({ kind }) => kind);

/** The text after the fix of the only problem of a kind. */
function fixed(kind: HygieneKind, path: string, text: string): string | undefined {
  const [problem, ...others] = check(path, text).filter((one) => one.kind === kind);
  expect({ kind, others }).toEqual({ kind, others: [] });
  return problem?.fix && applyEdits(text, problem.fix.edits);
}

it("has nothing to say of files that are as they should be", () => {
  const env = `# local\nexport FORG_API_KEY=${live}\nNAME='My app'\nPEM="a\\nb"\nURL=\${HOST}/x # there\nHOST=a\n`;
  const files = [
    file("app/.env", env, { git: "ignored", readableByOthers: false }),
    file("app/.env.example", "FORG_API_KEY=\nNAME=app\nPEM=\nURL=\nHOST=localhost\n", { git: "tracked" }),
    file("app/.env.test", `FORG_API_KEY=${test}\n`, { git: "ignored" }),
    file("app/.env.production", `FORG_API_KEY=${live}\n`, { git: "ignored" }),
    file("other/.env", "OTHER=1\n", { git: "ignored", readableByOthers: true }),
  ];
  expect(checkEnv(files)).toEqual([]);
});

describe("a file in git", () => {
  it.each([
    [".env", `A_KEY=${live}`, "tracked", "error"],
    [".env", "A=1", "untracked", "warning"],
    [".env.local", "A=1", "tracked", "warning"],
    [".env.local", "A=1", "untracked", "warning"],
    ["web/.env.production", `DB_PASSWORD=${weak}`, "untracked", "error"],
  ] as const)("%s is told where git has it (%#)", (path, text, git, severity) => {
    const [problem] = check(path, text, { git });
    expect(problem).toMatchObject({ kind: git === "tracked" ? "tracked" : "not-ignored", severity, path });
    expect(problem?.span).toBeUndefined();
  });

  it.each([
    [".env", `A_KEY=${live}`, "ignored"],
    [".env", "A=1", "tracked"],
    [".env.test", "A=1", "tracked"],
    [".env.example", "A=1", "tracked"],
    [".env", "A=encrypted:abcdef", "tracked"],
  ] as const)("%s is fine (%#)", (path, text, git) => {
    expect(kinds(path, text, { git })).toEqual([]);
  });

  it("is not for everybody where there is a template for it", () => {
    const files = [file(".env", "A=1", { git: "tracked" }), file(".env.example", "A=", { git: "tracked" })];
    expect(checkEnv(files)).toMatchObject([{ kind: "tracked", severity: "warning", path: ".env" }]);
  });

  it("is not spoken of outside of a repository", () => {
    expect(kinds(".env", `A_KEY=${live}`)).toEqual([]);
  });

  it("names a command that can be copied, or none", () => {
    expect(check("a/.env.local", "A=1", { git: "tracked" })[0]?.advice).toContain("git rm --cached a/.env.local,");
    expect(check("a b/.env.local", "A=1", { git: "tracked" })[0]?.advice).toContain("git rm --cached,");
    expect(check("-f/.env.local", "A=1", { git: "tracked" })[0]?.advice).toContain("git rm --cached,");
  });
});

it("tells of secrets that other users may read", () => {
  expect(kinds(".env", `A_KEY=${live}`, { readableByOthers: true })).toEqual(["readable-by-others"]);
  expect(kinds(".env", "A=1", { readableByOthers: true })).toEqual([]);
});

describe("a template", () => {
  it("with a key or what may be a password can be emptied", () => {
    const text = `FORG_API_KEY=${live}\nDB_PASSWORD=${weak}\nNEXT=1\n`;
    expect(check(".env.example", text)).toMatchObject([
      { kind: "real-value", severity: "error", line: 1, variables: ["FORG_API_KEY"] },
      { kind: "real-value", severity: "error", line: 2, variables: ["DB_PASSWORD"] },
    ]);
    // what the detector is told not to report is a value all the same
    const [problem] = check(".env.example", `DB_PASSWORD=${weak}\n`, { findings: [] });
    expect(problem).toMatchObject({ kind: "real-value", severity: "warning" });
    expect(kinds(".env.example", `DB_PASSWORD=${words}\n`, { findings: [] })).toEqual([]);
    expect(fixed("real-value", ".env.sample", `A=1\nFORG_API_KEY="${live}" # here\n`)).toBe(
      "A=1\nFORG_API_KEY= # here\n",
    );
  });

  it.each([
    "",
    "changeme",
    "your-password-here",
    "<password>",
    "xxxxxxxx",
    "postgres",
    "${DB_PASSWORD}",
    "a few words",
    "db_password",
    "12345",
    "./keys/private.pem",
  ])("may hold %j", (value) => {
    expect(kinds(".env.example", `DB_PASSWORD=${value}\n`)).toEqual([]);
  });

  it("lists the names of its file, and no others", () => {
    const files = [
      file("a/.env", "A=1\nB=1"),
      file("a/.env.local", "LOCAL=1\n"),
      file("a/.env.example", "A=\r\nC='x y'\r\nLOCAL=\r\n"),
      file("b/.env", "D=1"),
    ];
    const [missing, undocumented, ...others] = checkEnv(files);
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ kind: "missing-name", path: "a/.env", variables: ["C"] });
    expect(applyEdits(files[0]?.text ?? "", missing?.fix?.edits ?? [])).toBe("A=1\nB=1\nC='x y'\n");
    expect(undocumented).toMatchObject({ kind: "undocumented-name", path: "a/.env.example", variables: ["B"] });
    expect(applyEdits(files[2]?.text ?? "", undocumented?.fix?.edits ?? [])).toBe(`${files[2]?.text ?? ""}B=\r\n`);
  });

  it("of one mode is for the file of that mode", () => {
    const files = [
      file(".env", "A=1\n"),
      file(".env.test", "A=2\nT=1\n"),
      file(".env.example", "A=\n"),
      file(".env.test.example", "A=\nT=\nU=\n"),
    ];
    expect(checkEnv(files)).toMatchObject([{ kind: "missing-name", path: ".env.test", variables: ["U"] }]);
  });

  it("without a file lacks nothing", () => {
    expect(checkEnv([file(".env.example", "A=\n"), file(".env.production", "B=1\n")])).toEqual([]);
  });
});

describe("lines", () => {
  it("that a later one undoes", () => {
    expect(check(".env", "A=1\nB=2\nA=3\n")).toMatchObject([
      { kind: "duplicate", severity: "error", line: 1, message: expect.stringContaining("line 3") as string },
    ]);
    expect(check(".env", "A=1\nA=1\n")).toMatchObject([{ kind: "duplicate", severity: "warning", line: 1 }]);
    expect(fixed("duplicate", ".env", "B=2\r\nexport A='1' # old\r\nA=3")).toBe("B=2\r\nA=3");
  });

  it("that are no assignments, those that follow each other as one", () => {
    expect(check(".env", "A=1\nwhat\nis this\n\nagain\nB=2\nlast\n")).toMatchObject([
      { kind: "no-assignment", line: 2, span: { start: 4, end: 23 } },
      { kind: "no-assignment", line: 7 },
    ]);
  });

  it("that open a quote", () => {
    expect(check(".env", "A=1\nB='open\nC=2\n")).toMatchObject([{ kind: "open-quote", severity: "error", line: 2 }]);
  });

  it("of a key are no entries", () => {
    const pem = makeKey("pem-private-key");
    const problems = check(".env", `KEY=${pem}\n`);
    expect(problems.map(({ kind }) => kind)).not.toContain("duplicate");
    expect(problems.flatMap(({ variables }) => variables).filter((name) => name !== "KEY")).toEqual([]);
  });
});

describe("values", () => {
  it("that are compiled into a client", () => {
    expect(check(".env", `VITE_FORG_API_KEY=${live}\n`)).toMatchObject([{ kind: "public-name", severity: "error" }]);
    expect(kinds(".env", `FORG_API_KEY=${live}\nVITE_TITLE=x\n`)).toEqual([]);
  });

  it("with white space inside the quotes", () => {
    expect(check(".env", `FORG_API_KEY=" ${live}"\n`)).toMatchObject([{ kind: "white-space", severity: "error" }]);
    expect(check(".env", `A='x '\n`)).toMatchObject([{ kind: "white-space", severity: "warning" }]);
    expect(fixed("white-space", ".env", `A=' x&y '\n`)).toBe("A='x&y'\n");
    expect(kinds(".env", `A=  x  \nB=' '\nC=' two words '\n`)).not.toContain("white-space");
  });

  it("that begin with a scheme, where the name is no header's", () => {
    expect(fixed("bearer", ".env", `FORG_API_KEY='Bearer ${live}'\n`)).toBe(`FORG_API_KEY=${live}\n`);
    expect(kinds(".env", `AUTHORIZATION='Bearer ${live}'\nAPI_HEADER='Bearer x'\nTITLE='Bearer'\n`)).toEqual([]);
  });

  it.each([".env.test", ".env.development", ".env.ci", ".env.staging.local", "test.env"])(
    "that are live keys are out of place in %s",
    (path) => {
      expect(check(path, `FORG_API_KEY=${live}\n`)).toMatchObject([{ kind: "live-key", severity: "error" }]);
      expect(kinds(path, `FORG_API_KEY=${test}\n`)).toEqual([]);
    },
  );

  it.each([".env.production", ".env.prod.local"])("that are test keys are out of place in %s", (path) => {
    expect(check(path, `FORG_API_KEY=${test}\n`)).toMatchObject([{ kind: "test-key", severity: "warning" }]);
    expect(kinds(path, `FORG_API_KEY=${live}\n`)).toEqual([]);
  });

  it("that stand under two names", () => {
    expect(check(".env", `A_KEY=${live}\nX=1\nB_KEY=${live}\n`)).toMatchObject([
      { kind: "same-key", line: 3, message: expect.stringContaining("A_KEY in line 1") as string },
    ]);
  });
});

it("respects a comment that says why", () => {
  const text = `A=1 # keystow-disable-line -- read by one tool\nA=2\nDB_PASSWORD=${weak} # keystow-disable-line -- local only\n`;
  expect(kinds(".env", text, { readableByOthers: true })).toEqual([]);
  expect(kinds(".env.example", text)).toEqual([]);
});
