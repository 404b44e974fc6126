// The environment variable that a named value would be read from: its own name, as variables are written.
import { showableName } from "../context/credential-name.js";
import { nameWords } from "../text/words.js";

/** Of `spring.datasource.password` and `this.clientSecret` the last part names the value. */
const LAST_PART = /[^.]+$/;
const VARIABLE = /^[A-Z][A-Z0-9_]{2,39}$/;

/** `DB_PASSWORD` for `dbPassword`; `undefined` if the name says too little, or may itself hold a secret. */
export function envName(name: string): string | undefined {
  const shown = showableName(name);
  const part = LAST_PART.exec(shown ?? "")?.[0] ?? "";
  const words = nameWords(part);
  // a digit belongs to the word before it: `AUTH0_SECRET`, `API_KEY_V2`
  const variable = VARIABLE.test(part)
    ? part
    : words
        .join("_")
        .toUpperCase()
        .replace(/_(?=[0-9])/g, "");
  return words.length > 1 && VARIABLE.test(variable) ? variable : undefined;
}
