// The config file's shape: the one place that says what may stand in it, for all three hosts.
// docs/keystow.schema.json comes from this schema, and its output is checked to be a `Config`. It reads no files.
// Schemas are made by functions, because most runs have no config, and a commit waits for what is made at the start.
import * as v from "valibot";
import { GRADES } from "../finding.js";
import { createRuleSchema } from "./rule-schema.js";
import { SIZE_PATTERN } from "./size.js";

/** Makes the schema of a config file. Every key is optional. */
export function createConfigSchema() {
  const grade = v.picklist(GRADES);
  const size = v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), v.pipe(v.string(), v.regex(SIZE_PATTERN))]);
  const text = v.pipe(v.string(), v.nonEmpty());
  const allowed = v.strictObject({
    fingerprint: v.pipe(text, v.description("The finding's fingerprint, as every report prints it.")),
    reason: v.pipe(text, v.description("Why this value may stay, for the next reader.")),
  });
  return v.pipe(
    v.strictObject({
      $schema: v.exactOptional(v.pipe(v.string(), v.description("Where this schema is, for editors."))),
      minGrade: v.exactOptional(
        v.pipe(grade, v.description('The least sure grade that is reported. Default: "named".')),
      ),
      failOn: v.exactOptional(
        v.pipe(grade, v.description("The least sure grade that fails a run. Default: whatever is reported.")),
      ),
      maxFileSize: v.exactOptional(
        v.pipe(size, v.description('Larger files are skipped, and named. Bytes, or "500KB", "10MB". Default: "10MB".')),
      ),
      exclude: v.exactOptional(
        v.pipe(
          v.array(text),
          v.description("Files that are not scanned: patterns as in .gitignore, relative to this file's folder."),
        ),
      ),
      disabledRules: v.exactOptional(
        v.pipe(
          v.array(text),
          v.description("Ids of rules, or of providers, that are off: `keystow rules` lists them."),
        ),
      ),
      allow: v.exactOptional(v.pipe(v.array(allowed), v.description("Values that are accepted wherever they stand."))),
      baseline: v.exactOptional(
        v.pipe(
          text,
          v.description(
            "The file of findings that are accepted for now, relative to this file. Default: the nearest " +
              "`.keystow-baseline.json`.",
          ),
        ),
      ),
      envModule: v.exactOptional(
        v.pipe(
          v.strictObject({
            module: v.pipe(text, v.description("What is imported, as code imports it: `~/env`.")),
            object: v.pipe(
              v.string(),
              v.regex(/^[A-Za-z_$][\w$]*$/),
              v.description("The export whose properties are the variables: `env`."),
            ),
          }),
          v.description("The module from which JavaScript reads the environment, where that is not `process.env`."),
        ),
      ),
      envFile: v.exactOptional(
        v.pipe(
          text,
          v.description("Where `keystow fix` puts values, relative to this file. Default: the nearest `.env`."),
        ),
      ),
      rules: v.exactOptional(v.pipe(v.array(createRuleSchema()), v.description("Kinds of keys of your own."))),
    }),
    v.title("Keystow configuration"),
  );
}
