// A reference that is put into a text by hand: in the syntax of the place, whatever the place is.
import { applyEdits, planReference, type Project } from "@keystow/detector/remediation";
import { describe, expect, it } from "vitest";
import { project } from "../../support/remediate.js";

/** The text with a reference at `|`, or over what stands between two of them; else why there is none. */
function put(path: string, marked: string, changes: Partial<Project> = {}, languageId?: string): string {
  const [before = "", selected = "", after] = marked.split("|");
  const text = after === undefined ? before + selected : before + selected + after;
  const end = after === undefined ? before.length : before.length + selected.length;
  const source = { path, text, ...(languageId !== undefined && { languageId }) };
  const planned = planReference(source, { start: before.length, end }, "ACME_KEY", project(changes));
  return "refused" in planned ? planned.refused : applyEdits(text, planned.edits);
}

describe("a reference", () => {
  it.each([
    ["a.js", "const key = |;\n", "const key = process.env.ACME_KEY;\n"],
    ["a.ts", "connect(|);\n", "connect(process.env.ACME_KEY!);\n"],
    ["a.py", "key = |\n", 'import os\n\nkey = os.environ["ACME_KEY"]\n'],
    ["a.py", "import os\nkey = |\n", 'import os\nkey = os.environ["ACME_KEY"]\n'],
    ["a.go", "package a\n\nvar key = |\n", 'package a\n\nimport "os"\n\nvar key = os.Getenv("ACME_KEY")\n'],
    ["a.rb", "key = |\n", 'key = ENV.fetch("ACME_KEY")\n'],
    ["a.php", "<?php\n$key = |;\n", '<?php\n$key = getenv("ACME_KEY");\n'],
    ["A.java", "var key = |;\n", 'var key = System.getenv("ACME_KEY");\n'],
    ["a.cs", "var key = |;\n", 'var key = System.Environment.GetEnvironmentVariable("ACME_KEY");\n'],
    ["a.rs", "let key = |;\n", 'let key = &std::env::var("ACME_KEY").expect("ACME_KEY is not set");\n'],
    ["a.sh", "curl -H |\n", 'curl -H "${ACME_KEY}"\n'],
    ["a.ps1", "$key = |\n", "$key = $env:ACME_KEY\n"],
    ["compose.yaml", "environment:\n  KEY: |\n", "environment:\n  KEY: ${ACME_KEY}\n"],
  ])("in %s is what the language reads: %j", (path, before, after) => {
    expect(put(path, before)).toBe(after);
  });

  it("becomes a part of the text in which it stands", () => {
    expect(put("a.js", 'const key = "|";\n')).toBe("const key = process.env.ACME_KEY;\n");
    expect(put("a.js", 'const header = "Bearer |";\n')).toBe("const header = `Bearer ${process.env.ACME_KEY}`;\n");
    expect(put("a.js", "const header = `Bearer |`;\n")).toBe("const header = `Bearer ${process.env.ACME_KEY}`;\n");
    expect(put("a.sh", 'curl -H "Bearer |"\n')).toBe('curl -H "Bearer ${ACME_KEY}"\n');
  });

  it("takes the place of what is selected", () => {
    expect(put("a.py", 'import os\nkey = |"old"|\n')).toBe('import os\nkey = os.environ["ACME_KEY"]\n');
    expect(put("a.js", 'const key = "|old|";\n')).toBe("const key = process.env.ACME_KEY;\n");
  });

  it("is what the framework has for it", () => {
    const frameworks = new Set(["sveltekit"] as const);
    expect(put("src/a.server.ts", "const key = |;\n", { frameworks })).toBe(
      'import { ACME_KEY } from "$env/static/private";\nconst key = ACME_KEY;\n',
    );
  });

  it("in what has no file yet goes by the editor's language", () => {
    expect(put("Untitled-1", "key = |\n", {}, "ruby")).toBe('key = ENV.fetch("ACME_KEY")\n');
  });

  it("is refused with the reason", () => {
    expect(put("a.json", '{ "key": "|" }\n')).toBe("JSON has no way to refer to a variable: have the program read it");
    expect(put("notes.txt", "|\n")).toBe("no way is known to read a variable in this kind of file");
    expect(put("public/a.js", "const key = |;\n")).toContain("ships to everyone");
  });
});
