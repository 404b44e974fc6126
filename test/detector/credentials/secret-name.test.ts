// What names promise where no value stands beside them, and whose variables they are.
import { describe, expect, it } from "vitest";
import { createDetector } from "@keystow/detector";
import {
  createVariableJudge,
  isHarmlessName,
  isPublicVariable,
  PUBLIC_PREFIXES,
  publicPrefixOf,
  secretName,
} from "@keystow/detector/remediation";

describe("names of code", () => {
  it.each(
    "password dbPassword clientSecret apiKey API_KEY accessToken githubToken privateKey signingKey jwt credentials".split(
      " ",
    ),
  )("%s holds a secret", (name) => {
    expect(secretName(name)).toMatchObject({ sure: true });
  });

  it.each("token tokens pass stripeKey chunkKey signingKeys refreshTokens".split(" "))("%s may hold one", (name) => {
    expect(secretName(name)).toMatchObject({ sure: false });
  });

  it.each(
    "key x name pageToken nextToken csrfToken resetToken maxTokens totalTokens hasToken usePassword passwordInput passwordHash tokenType publicKey maskedKey storageKey cacheKey apiKeyEnvVar currentToken".split(
      " ",
    ),
  )("%s holds none", (name) => {
    expect(secretName(name)).toBeUndefined();
  });

  it.each([
    ["pageToken", true],
    ["csrfToken", true],
    ["publicKey", true],
    ["maskedKey", true],
    ["key", false],
    ["x", false],
    ["apiKey", false],
  ])("%s says by itself that it is harmless: %s", (name, harmless) => {
    expect(isHarmlessName(name)).toBe(harmless);
  });
});

describe("variables", () => {
  const { rules } = createDetector();
  const judge = createVariableJudge(() => rules, ["APP_"]);

  it.each([
    ["FORG_API_KEY", "FORG"],
    ["VITE_FORG_API_KEY", "FORG"],
    ["APP_MY_OPENAI_API_KEY", "OpenAI"],
    ["API_KEY", undefined],
    ["DATABASE_URL", undefined],
    ["NEXT_PUBLIC_ACME_SECRET", undefined],
  ])("%s is a secret of %s", (name, provider) => {
    expect(judge(name)).toEqual({ name, ...(provider !== undefined && { provider }) });
  });

  it.each(
    "PORT VITE_TITLE STRIPE_PUBLISHABLE_KEY NEXT_PUBLIC_FIREBASE_API_KEY NEXT_PUBLIC_POSTHOG_KEY SENTRY_DSN USE_PASSWORD MAX_TOKENS VITE_TOKEN_KEY CLIENT_ID".split(
      " ",
    ),
  )("%s is none", (name) => {
    expect(judge(name)).toBeUndefined();
  });

  it("asks for the rules only when a name is judged", () => {
    const never = createVariableJudge(() => expect.fail("the rules are not needed"));
    expect(never("x-y")).toBeUndefined();
  });

  it("knows public prefixes, and takes others", () => {
    for (const prefix of PUBLIC_PREFIXES) expect(publicPrefixOf(`${prefix}KEY`)).toBe(prefix);
    expect(publicPrefixOf("APP_KEY")).toBeUndefined();
    expect(publicPrefixOf("APP_KEY", ["APP_"])).toBe("APP_");
    expect([isPublicVariable("GOOGLE_MAPS_API_KEY"), isPublicVariable("MAPS")]).toEqual([true, false]);
  });
});
