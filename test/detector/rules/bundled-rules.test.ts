// The rules in a bundle, which evaluates each provider's file in a way of its own, find what those in the sources find.
// Needs `npm run build`.
import { createDetector } from "@keystow/detector";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

it("finds the same as the sources, whatever the rule", async () => {
  const file = fileURLToPath(new URL("../../../detector/dist/index.js", import.meta.url));
  const bundle = (await import(pathToFileURL(file).href)) as { createDetector: typeof createDetector };
  const [source, bundled] = [createDetector(), bundle.createDetector()];
  expect(bundled.rules.map(({ id }) => id)).toEqual(source.rules.map(({ id }) => id));
  for (const { id, examples } of source.rules) {
    const text = examples(makeKey(id)).join("\n\n");
    expect(bundled.scan(text), id).toEqual(source.scan(text));
  }
});
