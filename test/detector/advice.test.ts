// The trouble that the reference documents warn of.
import { createDetector } from "@keystow/detector";
import { expect, it } from "vitest";
import { makeKey } from "../support/make-key.js";

const detector = createDetector();
const advice = (text: string, path?: string) =>
  detector.scan(text, path === undefined ? {} : { path })[0]?.advice?.join("; ");
const forg = makeKey("forg-live-key");
const fox = makeKey("foxreach-api-key");

it.each([
  ["a missing scheme", `headers = {"Authorization": "${forg}"}`, /`Bearer ` is missing/],
  ["the wrong header", `-H "X-API-Key: ${forg}"`, /sent as `Authorization: Bearer`, not as `X-API-Key`/],
  ["the wrong header of another kind", `-H "Authorization: Bearer ${fox}"`, /sent as `X-API-Key`/],
  ["white space in the quotes", `key = "${forg} "`, /white space/],
  ["white space behind the scheme", `"Bearer  ${forg}"`, /white space/],
  ["a client variable", `VITE_FORG_KEY=${forg}`, /compiled into the client/],
])("advises on %s", (_name, text, sentence) => {
  expect(advice(text)).toMatch(sentence);
});

it("advises on a live key among tests", () => {
  expect(advice(`key = "${forg}"`, "test/client.spec.ts")).toMatch(/use a test key/);
  expect(advice(`key = "${makeKey("forg-test-key")}"`, "test/client.spec.ts")).toBeUndefined();
});

it.each([`headers = {"Authorization": "Bearer ${forg}"}`, `-H "X-API-Key: ${fox}"`, `const token = "${forg}";`])(
  "has nothing to say where all is well: %#",
  (text) => {
    expect(advice(text)).toBeUndefined();
  },
);
