import { describe, expect, it } from "vitest";
import { readBefore } from "../../../extension/src/env-names/environment-reads.js";

describe("a name that is asked for", () => {
  it.each([
    ["javascript", "const a = process.env.FO", "FO"],
    ["typescript", "process.env?.", ""],
    ["typescript", "process.env['FO", "FO"],
    ["vue", "import.meta.env.VITE_", "VITE_"],
    ["typescript", 'Deno.env.get("', ""],
    ["python", 'os.environ["FO', "FO"],
    ["python", "os.environ.get( 'FO", "FO"],
    ["python", 'os.getenv("', ""],
    ["go", 'os.Getenv("FO', "FO"],
    ["ruby", 'ENV.fetch("FO', "FO"],
    ["php", "$_ENV['", ""],
    ["php", "env('APP_", "APP_"],
    ["java", 'System.getenv("', ""],
    ["rust", 'std::env::var("', ""],
    ["elixir", 'System.fetch_env!("', ""],
    ["csharp", 'Environment.GetEnvironmentVariable("', ""],
    ["perl", "$ENV{FO", "FO"],
    ["powershell", "$env:FO", "FO"],
  ])("is known in %s: %s", (languageId, before, typed) => {
    expect(readBefore(before, languageId)?.typed).toBe(typed);
  });

  it.each([
    ["javascript", "process.env"],
    ["javascript", "process.environment."],
    ["javascript", 'process.env.FO + "'],
    ["javascript", "myprocess.env."],
    ["javascript", 'env("'],
    ["python", "os.environ["],
    ["python", 'os.environ["FO"]'],
    ["python", 'config["'],
  ])("is not taken for one in %s: %s", (languageId, before) => {
    expect(readBefore(before, languageId)).toBeUndefined();
  });

  it("may be a bundler's", () => {
    expect(readBefore("import.meta.env.", "typescript")?.isBundled).toBe(true);
    expect(readBefore("process.env.", "typescript")?.isBundled).toBe(false);
  });

  it("takes no longer to look for in a long line", () => {
    const started = performance.now();
    for (let time = 0; time < 1000; time++) readBefore("x".repeat(100_000), "javascript");
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
