// A custom rule's shape in the config file. What patterns mean is for custom-rules.ts to find out.
import * as v from "valibot";

/** What is shown to people holds no control characters: a terminal obeys them. */
const label = (description: string) =>
  // eslint-disable-next-line no-control-regex -- it is they that are refused
  v.pipe(v.string(), v.regex(/^[^\u0000-\u001f\u007f-\u009f]{1,80}$/), v.description(description));
const page = (description: string) =>
  v.pipe(v.string(), v.regex(/^(?:https?:\/\/|mailto:)[!-~]+$/), v.description(description));

/** So many characters of a pattern are read. */
const LONGEST_PATTERN = 2_000;

/** Makes the schema of one rule of a config's `rules`. */
export const createRuleSchema = () =>
  v.strictObject({
    id: v.pipe(
      v.string(),
      v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
      v.description('What comments and "disabledRules" call it: kebab-case, such as "acme-deploy-token".'),
    ),
    title: label('What the key is, for people: "Acme deploy token".'),
    anchors: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[ -~]{3,100}$/))),
      v.minLength(1),
      v.description(
        "Literals of three or more printable ASCII characters. The pattern is tried near them only: from 256 " +
          "characters before one to 1,024 behind it.",
      ),
    ),
    pattern: v.pipe(
      v.string(),
      v.nonEmpty(),
      v.maxLength(LONGEST_PATTERN),
      v.description("RE2 syntax: no look-around, no back-references. Its group (?<secret>...), if any, is the key."),
    ),
    provider: v.exactOptional(label('Who issues the key. Default: "Custom".')),
    caseSensitive: v.exactOptional(
      v.pipe(v.boolean(), v.description("Whether anchors are found in this case only. Default: false.")),
    ),
    mode: v.exactOptional(
      v.pipe(v.picklist(["live", "test"]), v.description("What the key acts on, if its form tells.")),
    ),
    grade: v.exactOptional(
      v.pipe(
        v.picklist(["provider", "named"]),
        v.description(
          'How sure a match is: "provider" if nothing else looks like it, else "named". Default: "provider".',
        ),
      ),
    ),
    env: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/),
        v.description("The environment variable that the key belongs in."),
      ),
    ),
    docs: v.exactOptional(page("The page about these keys.")),
    rotateUrl: v.exactOptional(page("The page on which the key is rotated.")),
  });

/** What belongs at each place of a rule; the schema's own words would quote what stands there instead. */
export const EXPECTED_IN_RULE: Readonly<Record<string, string>> = {
  id: 'a kebab-case name such as "acme-deploy-token"',
  title: "a text of 1 to 80 characters",
  anchors: "a list of literals of 3 to 100 printable ASCII characters",
  pattern: `an expression in RE2 syntax of at most ${LONGEST_PATTERN} characters`,
  provider: "a name of 1 to 80 characters",
  caseSensitive: "true or false",
  mode: "one of live, test",
  grade: "one of provider, named",
  env: "the name of an environment variable",
  docs: "a URL",
  rotateUrl: "a URL",
};
