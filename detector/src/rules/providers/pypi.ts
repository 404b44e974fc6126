// A macaroon in base64url. It begins with its version and its location, which is the index that issued it;
// each caveat makes it longer.
import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "pypi",
  name: "PyPI",
  docs: "https://docs.pypi.org/api/secrets/",
  words: ["pypi", "twine"],
  rotation: {
    url: "https://pypi.org/manage/account/token/",
    steps: ["Add a new API token with the same scope.", "Deploy it.", "Remove the old token."],
  },
  rules: [
    {
      id: "pypi-api-token",
      title: "PyPI API token",
      mode: "live",
      format: ["pypi-AgEIcHlwaS5vcmc", { body: base64url(70, 1000) }],
      env: "TWINE_PASSWORD",
      examples: (key) => [`TWINE_PASSWORD=${key}`, `[pypi]\nusername = __token__\npassword = ${key}\n`],
      nearMisses: (key) => [key.slice(0, 89), key.toUpperCase(), `pypi-AgEIcHlwaS5vcmc${"x".repeat(120)}`],
    },
    {
      id: "pypi-test-api-token",
      title: "TestPyPI API token",
      mode: "test",
      format: ["pypi-AgENdGVzdC5weXBpLm9yZw", { body: base64url(63, 1000) }],
      env: "TWINE_PASSWORD",
      examples: (key) => [`TWINE_PASSWORD=${key}`, `[testpypi]\nusername = __token__\npassword = ${key}\n`],
      nearMisses: (key) => [key.slice(0, 89), key.toUpperCase(), `pypi-AgENdGVzdC5weXBpLm9yZw${"x".repeat(120)}`],
    },
  ],
});
