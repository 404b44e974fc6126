import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { envName } from "../../../detector/src/credentials/env-name.js";
import { makeKey } from "../../support/make-key.js";

describe("the variable of a named value", () => {
  it.each([
    ["DB_PASSWORD", "DB_PASSWORD"],
    ["clientSecret", "CLIENT_SECRET"],
    ["spring.datasource.admin-password", "ADMIN_PASSWORD"],
    ["this.apiKeyV2", "API_KEY_V2"],
    ["AUTH0_CLIENT_SECRET", "AUTH0_CLIENT_SECRET"],
    ["--auth-token", "AUTH_TOKEN"],
  ])("of %s is %s", (name, variable) => {
    expect(envName(name)).toBe(variable);
  });

  it("is not made of a name that says too little", () => {
    expect(envName("password")).toBeUndefined();
    expect(envName("")).toBeUndefined();
  });

  it("is what a finding suggests", () => {
    const [finding] = createDetector().scan(`stagingClientSecret = "${makeKey("generic-secret", 3)}"`);
    expect(finding?.envVar).toBe("STAGING_CLIENT_SECRET");
  });
});
