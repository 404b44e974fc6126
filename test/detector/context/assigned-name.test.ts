// The names that values stand under, syntax by syntax.
import { describe, expect, it } from "vitest";
import { assignedName } from "../../../detector/src/context/assigned-name.js";

const nameOf = (text: string) => assignedName(text, text.length);

describe("the name of a value", () => {
  it.each([
    ["JavaScript", 'const apiKey = "', "apiKey"],
    ["a typed constant", 'export const apiKey: string = "', "apiKey"],
    ["a field", "private readonly token: Secret | undefined = '", "token"],
    ["a property", '  apiKey: "', "apiKey"],
    ["a quoted property", '{"apiKey":"', "apiKey"],
    ["an index", 'config["api_key"] = "', "api_key"],
    ["a member", 'client.token = "', "client.token"],
    ["a call", 'setApiKey("', "setApiKey"],
    ["a setter", 'headers.set("X-API-Key", "', "X-API-Key"],
    ["a fallback", 'os.getenv("API_KEY", "', "API_KEY"],
    ["an alternative", 'process.env.API_KEY || "', "process.env.API_KEY"],
    ["a fallback of the shell", "${API_KEY:-", "API_KEY"],
    ["Python", "api_key = f'", "api_key"],
    ["Go", "const apiKey string = `", "apiKey"],
    ["a short declaration of Go", 'token := "', "token"],
    ["Ruby", ":api_key => '", "api_key"],
    ["C", 'char key[] = "', "key"],
    ["PowerShell", '$env:API_KEY = "', "$env:API_KEY"],
    [".env", "API_KEY=", "API_KEY"],
    ["YAML", "  api_key: ", "api_key"],
    ["XML", '<apiKey type="live">', "apiKey"],
    ["Dockerfile", "FROM node\nENV API_KEY ", "API_KEY"],
    ["a flag", "login --api-key ", "--api-key"],
    ["a flag with a sign", "login --api-key=", "--api-key"],
    ["Kubernetes", '- name: API_KEY\n  value: "', "API_KEY"],
    ["Terraform", 'variable "api_key" {\n  default = "', "api_key"],
    ["a mapping under another one", "environment:\n  FORERUNNER_API_KEY: ", "FORERUNNER_API_KEY"],
    ["a body of Python", 'def __init__(self):\n    self.api_key = "', "self.api_key"],
    ["a generic type of Python", 'API_KEY: Final[str] = "', "API_KEY"],
    ["a compact JSON pair", '{"name":"API_KEY","value":"', "API_KEY"],
    ["a pair with a key", "- key: API_KEY\n  value: ", "API_KEY"],
    ["a default of Python", 'os.environ.get("API_KEY") or "', "API_KEY"],
    ["a conditional assignment", 'config.token ??= "', "config.token"],
    ["parentheses", 'api_key = ("', "api_key"],
    ["JSX", '<Client apiKey={"', "apiKey"],
    ["a list of Go", '"Authorization": {"', "Authorization"],
    ["a quote with white space", 'API_KEY = " ', "API_KEY"],
    ["a query", "https://acme.test/?page=1&api_key=", "api_key"],
  ])("in %s", (_name, text, name) => {
    expect(nameOf(text)?.name).toBe(name);
  });

  it.each([
    ['-H "Authorization: Bearer ', "Authorization", "Bearer"],
    ["{ Authorization: `Bearer ", "Authorization", "Bearer"],
    ['req.Header.Set("Authorization", "Bearer "+"', "Authorization", "Bearer"],
    ["-H Authorization:\\ Bearer\\ ", "Authorization", "Bearer"],
    ["Authorization: token ", "Authorization", "token"],
  ])("stands before the scheme: %s", (text, name, scheme) => {
    expect(nameOf(text)).toMatchObject({ name, scheme });
  });

  it("knows whether a quote opens", () => {
    expect(nameOf("key = '")?.quoted).toBe(true);
    expect(nameOf("key = ")?.quoted).toBe(false);
    expect(nameOf('key = f"Bearer ')?.quoted).toBe(true);
  });

  it.each(["", " ", "return ", "the key is ", "a + ", "; ", '"', "]["])("is unknown behind %j", (text) => {
    expect(nameOf(text)).toBeUndefined();
  });

  it("that ends in the scheme's word is no scheme", () => {
    expect(nameOf("curl --oauth2-bearer ")).toEqual({ name: "--oauth2-bearer", quoted: false });
  });
});
