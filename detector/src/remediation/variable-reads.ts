// The variables that code reads: the names that a project has already.

const READ =
  /\b(?:process\.env|import\.meta\.env|Bun\.env)\.([A-Z][A-Z0-9_]{2,60})\b|\b(?:process\.env|os\.environ|environ\.get|os\.getenv|getenv|Getenv|ENV|ENV\.fetch|env|env::var|env\.get|fetch_env!|GetEnvironmentVariable)\s?[([]\s?["']([A-Z][A-Z0-9_]{2,60})["']/g;

/** The names of the variables that a text reads, each once. */
export function variablesIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(READ), ([, dotted, named]) => dotted ?? named ?? ""));
}
