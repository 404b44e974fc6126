// What the editor shows of keys, in the editor.
import { DiagnosticSeverity, Uri } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { equal, marked, open, replace, type Tests, textAt, type } from "./support.js";

export const diagnostics: Tests = {
  "mark the key alone, and say what it is": async () => {
    const key = makeKey("forg-live-key");
    const document = await open("client.ts", `// \u{1F511}\nconst key = "${key}";\n`);
    const [mark] = await marked(document.uri, 1);
    equal(mark && textAt(document, mark.range), key);
    equal(mark?.message, "FORG live API key in source (exact format).");
    equal(mark?.severity, DiagnosticSeverity.Error);
  },

  "link the rule to its page": async () => {
    const document = await open("link.ts", `const token = "${makeKey("github-personal-access-token")}";\n`);
    const [mark] = await marked(document.uri, 1);
    const code = mark?.code;
    equal(typeof code === "object" && code.value, "github-personal-access-token");
    equal(typeof code === "object" && code.target instanceof Uri && code.target.scheme, "https");
  },

  "come while typing, and go": async () => {
    const document = await open("typed.py", 'key = ""\n');
    await type(document, 7, makeKey("forg-test-key"));
    const [mark] = await marked(document.uri, 1);
    equal(mark?.severity, DiagnosticSeverity.Warning);
    const text = document.getText();
    await replace(document, 0, text.indexOf("\n"), "key = read()");
    await marked(document.uri, 0);
  },
};
