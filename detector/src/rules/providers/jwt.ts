// JSON Web Tokens (RFC 7519) in compact form: three base64url parts, the first two of them JSON.
import { base64url } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { decodeBase64, encodeBase64 } from "../../text/base64.js";
import { bearer, defineProvider, type Inspection } from "../rule.js";

export default defineProvider({
  id: "jwt",
  name: "JSON Web Token",
  docs: "https://www.rfc-editor.org/rfc/rfc7519",
  rotation: { steps: ["Revoke the token or its session, or replace the key that signs it.", "Issue a new token."] },
  rules: [
    {
      id: "jwt-signed-token",
      title: "JSON Web Token",
      pattern: {
        anchors: ["eyJ"],
        follow: [base64url(12, 2048), { alphabet: ".", min: 1, max: 1 }, base64url(15)],
        // `{"alg":`, `{"typ":` and `{"kid":` in base64url
        encoded: ["eyJhbGciO", "eyJ0eXAiO", "eyJraWQiO"],
        expression:
          /(?<![0-9A-Za-z_-])(?<secret>(?<header>eyJ[0-9A-Za-z_-]{12,2048})\.(?<payload>eyJ[0-9A-Za-z_-]{12,8192})\.(?<signature>[0-9A-Za-z_-]{20,2048}))(?![0-9A-Za-z_-])/dy,
        publicPrefix: /^eyJ/,
        inspect: (_key, groups) => inspectToken(groups),
        sample: (random) => {
          const claims = { sub: sampleFormat([{ id: base64url(12) }], random), role: "service_role", iat: 1700000000 };
          return (
            [{ alg: "HS256", typ: "JWT" }, claims].map(encodeJson).join(".") +
            "." +
            sampleFormat([{ s: base64url(43) }], random)
          );
        },
      },
      env: "JWT",
      header: bearer,
      examples: (key) => [`Authorization: Bearer ${key}`, `const token = "${key}";`],
      nearMisses: (key) => [key.split(".").slice(0, 2).join("."), key.slice(4), key.replaceAll(".", "-")],
    },
    {
      // RFC 7519, section 6: unsecured ones end in a full stop; others are cut off within their signature
      id: "jwt-unsigned-token",
      title: "JSON Web Token, cut off or unsecured",
      pattern: {
        anchors: ["eyJhbGciO", "eyJ0eXAiO", "eyJraWQiO"],
        follow: [base64url(6, 2048), { alphabet: ".", min: 1, max: 1 }, base64url(15)],
        expression:
          /(?<![0-9A-Za-z_-])(?<secret>(?<header>eyJ[0-9A-Za-z_-]{12,2048})\.(?<payload>eyJ[0-9A-Za-z_-]{12,8192})\.(?<signature>(?:[0-9A-Za-z_-]{4,19})?))(?![0-9A-Za-z_-])/dy,
        publicPrefix: /^eyJ/,
        inspect: (_key, groups) => inspectToken(groups),
        sample: (random) =>
          `${[{ alg: "HS256", typ: "JWT" }, { sub: sampleFormat([{ id: base64url(12) }], random) }].map(encodeJson).join(".")}.${sampleFormat([{ s: base64url(12) }], random)}`,
      },
      header: bearer,
      examples: (key) => [`Authorization: Bearer ${key}`, `const token = "${key}";`],
      nearMisses: (key) => [key.split(".").slice(0, 2).join("."), key.slice(4), key.replaceAll(".", "-")],
    },
  ],
});

type Json = Readonly<Record<string, unknown>>;

/** Signatures of RFC 7518 are longer, of 43 characters at least; shorter ones are cut off. */
const LEAST_SIGNATURE = 20;
/** `{"alg":`, `{"typ":` and `{"kid":` in base64url: how headers begin. */
const HEADER_BEGINS = /^eyJ(?:hbGciO|0eXAiO|raWQiO)/;

function inspectToken({ header = "", payload = "", signature = "" }: Readonly<Record<string, string>>): Inspection {
  const head = decodeJson(header);
  const claims = decodeJson(payload);
  const algorithm = head?.["alg"];
  const isUnsecured = typeof algorithm === "string" && algorithm.toLowerCase() === "none";
  if (claims && typeof algorithm === "string" && (signature.length > 0 || isUnsecured)) {
    return inspectClaims(claims, signature);
  }
  // a header that somebody broke, before claims that are whole: somebody's token still
  if (!head && claims && HEADER_BEGINS.test(header) && signature.length >= LEAST_SIGNATURE) {
    return { ...inspectClaims(claims, signature), proven: false };
  }
  return {
    rejected: { filter: "not-a-token", reason: "its parts do not decode to a token's header and claims" },
    reasons: [],
  };
}

function inspectClaims(payload: Json, signature: string): Inspection {
  const proven = signature.length >= LEAST_SIGNATURE;
  const reasons = [proven ? "decodes to a signed token" : "decodes to a token"];
  // https://supabase.com/docs/guides/api/api-keys
  if (payload["role"] === "anon") {
    return { proven, publicReason: "its role is `anon`, which is meant for the browser", reasons };
  }
  // the specimen that jwt.io and countless tutorials print
  if (payload["sub"] === "1234567890" && payload["name"] === "John Doe") {
    return { rejected: { filter: "published-sample", reason: "it is the specimen that tutorials print" }, reasons };
  }
  return { proven, reasons };
}

function decodeJson(part: string): Json | undefined {
  const bytes = decodeBase64(part);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8").decode(bytes));
    return typeof value === "object" && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

function encodeJson(value: Json): string {
  const bytes = Uint8Array.from(JSON.stringify(value), (letter) => letter.charCodeAt(0));
  return encodeBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
