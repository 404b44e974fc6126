// Rules whose matches are blocks of keys: each key is a finding by itself, at its own place.
import { createDetector } from "@keystow/detector";
import { expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();

it("finds every secret value of a Kubernetes Secret, and no other value", () => {
  const keys = [1, 2].map((seed) => makeKey("kubernetes-secret-data", seed));
  const text = [
    "apiVersion: v1",
    "kind: Secret",
    "data:",
    "  username: ZGVwbG95",
    `  password: ${keys[0] ?? ""}`,
    "",
    `  "token": "${keys[1] ?? ""}" # of the registry`,
    "type: Opaque",
    "---",
    "kind: ConfigMap",
    "data:",
    `  password: ${keys[0] ?? ""}`,
  ].join("\n");
  const found = detector.scan(text).filter(({ ruleId }) => ruleId === "kubernetes-secret-data");
  expect(found.map(({ secret }) => secret)).toEqual(keys);
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(keys);
});
