// Values that the program reads when it runs, and that are therefore not in the code.
import type { Filter } from "./filter.js";

const READ_BEFORE =
  /(?:\$\{?|\$\(|process\.env\.|import\.meta\.env\.|ENV\[["']?|environ\[["']?|getenv\(["']?|\{\{\s*)$/;

/** `process.env.NAME`, `$NAME`, `${NAME}`, `os.environ["NAME"]`, `%NAME%`. */
export const environmentRead: Filter = {
  name: "environment-read",
  judges: ({ grade }) => grade === "named" || grade === "suspicious",
  reject({ span }, { text }) {
    const isBetweenPercents = text[span.start - 1] === "%" && text[span.end] === "%";
    return isBetweenPercents || READ_BEFORE.test(text.slice(Math.max(0, span.start - 20), span.start))
      ? { reason: "it is the name of a variable that is read when the program runs" }
      : undefined;
  },
};
