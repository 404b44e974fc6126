// Which values of a `.env` a write would replace: one that is nowhere else is lost with it. It may not import `vscode`.
import { parseEnv } from "@keystow/detector";

/** The variables that have another value in a text than the one that they are given; of several with one name the last counts. */
export function replacedNames(
  text: string | undefined,
  wanted: readonly { readonly name: string; readonly value: string }[],
): readonly string[] {
  const values = new Map(parseEnv(text ?? "").entries.map(({ name, value }) => [name, value]));
  return wanted.flatMap(({ name, value }) => {
    const there = values.get(name);
    return there === undefined || there === "" || there === value ? [] : [name];
  });
}
