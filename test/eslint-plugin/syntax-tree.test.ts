// What the syntax tree adds to the text, and what it takes back.
import { describe, expect, it } from "vitest";
import { lintText } from "../support/eslint-run.js";
import { tempFolder } from "../support/temp-folder.js";
import { seededRandom } from "../support/seeded-random.js";

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
const random = seededRandom(5);
const value = Array.from({ length: 24 }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join("");
const [head, tail] = [value.slice(0, 9), value.slice(9)];
const lint = (text: string) => lintText(text, { cwd: tempFolder(), path: "a.js" });

describe("a value under a credential's name is found", () => {
  it.each([
    ["a string", `const apiKey = "${value}";`],
    ["a default", `const { apiKey = "${value}" } = options;`],
    ["an argument", `setApiKey("${value}");`],
    ["a nested option", `new Client({ auth: { token: "${value}" } });`],
    ["a header", `headers.set("X-API-Key", "${value}");`],
    ["a private field", `class A { #apiKey = "${value}"; }`],
    ["a concatenation", `const apiKey = "${head}" + "${tail}";`],
    ["a joined list", `const apiKey = ["${head}", "${tail}"].join("");`],
    ["a branch", `const apiKey = live ? "${value}" : "";`],
    ["a template in a branch", `config.apiKey = live ? \`\` : \`${value}\`;`],
    ["an entry of a map", `new Map([["apiKey", "${value}"]]);`],
  ])("in %s", async (_place, text) => {
    const messages = await lint(text);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(["keystow/no-hardcoded-keys"]);
    const [{ line, column, endColumn } = { line: 0, column: 0 }] = messages;
    const covered = text.slice(column - 1, (endColumn ?? 1) - 1);
    expect([line, covered.replace(/" ?[+,] ?"/, "")]).toEqual([1, value]);
  });
});

describe("nothing is found", () => {
  it.each([
    ["a module's name", `import token from "./${value}.js";`],
    ["a text that is looked up", `const passwordLabel = t("login.password.${head.toLowerCase()}");`],
    ["a property's name", `const tokens = { "${value}": 1 };`],
    ["a concatenation with a variable", `const apiKey = "${head}" + suffix;`],
    ["a list that is joined by something", `const token = ["users", "tokens", "list"].join("/");`],
    ["words put together", `const password = "please " + "enter it";`],
  ])("in %s", async (_place, text) => {
    expect(await lint(text)).toEqual([]);
  });
});
