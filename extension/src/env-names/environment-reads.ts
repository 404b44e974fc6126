// How languages read a variable of the environment, as data: what stands before its name. It may not import `vscode`.

/** One way of reading. */
interface ReadForm {
  /** What stands directly before the name, or before the quote around it; the end of a longer expression is enough. */
  readonly before: string;
  readonly isQuoted: boolean;
  /** VS Code's languages in which it means this; absent if in all. */
  readonly languages?: readonly string[];
}

const bare = (before: string, ...languages: readonly string[]): ReadForm => form(before, false, languages);
const quoted = (before: string, ...languages: readonly string[]): ReadForm => form(before, true, languages);
const form = (before: string, isQuoted: boolean, languages: readonly string[]): ReadForm => ({
  before,
  isQuoted,
  ...(languages.length > 0 && { languages }),
});

const FORMS: readonly ReadForm[] = [
  bare("process.env."),
  bare("process.env?."),
  bare("import.meta.env."),
  bare("Bun.env."),
  quoted("process.env["),
  quoted("import.meta.env["),
  quoted("Bun.env["),
  quoted("env.get("), // Deno
  quoted("environ["), // Python
  quoted("environ.get("),
  quoted("getenv("), // Python, PHP, C, Java, Kotlin
  quoted("System.getenv()["),
  quoted("env::var("), // Rust
  quoted("env::var_os("),
  quoted("Getenv("), // Go
  quoted("LookupEnv("),
  quoted("$_ENV["),
  quoted("$_SERVER[", "php"),
  quoted("env(", "php", "blade"), // Laravel
  quoted("ENV[", "ruby", "erb"),
  quoted("ENV.fetch("),
  quoted("get_env("), // Elixir
  quoted("fetch_env!("),
  quoted("fetch_env("),
  quoted("GetEnvironmentVariable("), // .NET
  quoted("processInfo.environment["), // Swift
  bare("$ENV{", "perl"),
  quoted("$ENV{", "perl"),
  bare("$env:", "powershell"),
  bare("${env:", "powershell"),
];

/** After these a name may be asked for. */
export const TRIGGERS: readonly string[] = [".", '"', "'", "{", ":"];

/** A variable that is being read. */
export interface EnvironmentRead {
  /** What of its name stands before the place. */
  readonly typed: string;
  /** Whether a bundler decides which names there are. */
  readonly isBundled: boolean;
}

/** Lines are looked at as far back as this, in UTF-16 units. */
const LOOK_BACK = 200;

/**
 * The read in whose name a place is.
 *
 * @param before the place's line up to it
 */
export function readBefore(before: string, languageId: string): EnvironmentRead | undefined {
  const near = before.slice(-LOOK_BACK);
  const typed = /\w{0,100}$/.exec(near)?.[0] ?? "";
  const head = near.slice(0, near.length - typed.length);
  const quote = /["']$/.test(head);
  const code = quote ? head.slice(0, -1).trimEnd() : head;
  const found = FORMS.find(
    (one) => one.isQuoted === quote && fits(code, one.before) && (one.languages?.includes(languageId) ?? true),
  );
  return found && { typed, isBundled: found.before.startsWith("import.meta") };
}

/** Whether code ends in a form, and that form begins a word of its own. */
function fits(code: string, form: string): boolean {
  if (!code.endsWith(form)) return false;
  return !/^\w/.test(form) || !/[\w$]/.test(code.charAt(code.length - form.length - 1));
}
