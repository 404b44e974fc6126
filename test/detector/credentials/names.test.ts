import { describe, expect, it } from "vitest";
import { judgeName } from "../../../detector/src/credentials/kinds.js";

describe("a name", () => {
  it.each([
    ["password", "password", "strong"],
    ["DB_PASSWORD", "password", "strong"],
    ["spring.datasource.password", "password", "strong"],
    ["smtpPass", "password", "strong"],
    ["firstPass", "password", "weak"],
    ["clientSecret", "secret", "strong"],
    ["client-secret-prod", "secret", "strong"],
    ["X-Auth-Token", "token", "strong"],
    ["accesstoken2", "token", "strong"],
    ["API_KEY", "key", "strong"],
    ["stripeApiKeyLive", "key", "strong"],
    ["encryption_key", "key", "strong"],
    ["rocketreach_key", "key", "fair"],
    ["ACME_ACCESS", "key", "fair"],
    ["key", "key", "weak"],
    ["auth", "authorization", "weak"],
    ["Authorization", "authorization", "strong"],
  ])("%s promises a %s, and that is %s", (name, kind, strength) => {
    expect(judgeName(name)).toEqual({ kind, strength });
  });

  it.each(["password_hash", "tokenUrl", "secret_name", "api_key_id", "primary_key", "cacheKey", "keyboard.key_code"])(
    "%s is about a credential",
    (name) => {
      expect(judgeName(name)?.objection).toBe("about");
    },
  );

  it.each(["csrf_token", "publicKey", "SITE_KEY", "pub_key"])("%s is public", (name) => {
    expect(judgeName(name)?.objection).toBe("public");
  });

  it.each(["author", "monkey", "compass", "tokenizer", "keyboard", "passage", "secretary", "id", ""])(
    "%s promises nothing",
    (name) => {
      expect(judgeName(name)).toBeUndefined();
    },
  );
});
