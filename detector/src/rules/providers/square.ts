import { base64url, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "square",
  name: "Square",
  docs: "https://developer.squareup.com/docs/oauth-api/receive-and-manage-tokens",
  words: ["square"],
  rotation: {
    url: "https://developer.squareup.com/apps",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "square-access-token",
      title: "Square access token",
      format: ["EAAA", { body: base64url(60) }],
      env: "SQUARE_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`SQUARE_ACCESS_TOKEN=${key}`, `new SquareClient({ token: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase(), `EAAA${"x".repeat(60)}`],
    },
    {
      id: "square-application-secret",
      title: "Square application secret",
      mode: "live",
      format: ["sq0csp-", { body: base64url(43, 44) }],
      env: "SQUARE_APPLICATION_SECRET",
      examples: (key) => [`SQUARE_APPLICATION_SECRET=${key}`, `client_secret: "${key}"`],
      nearMisses: (key) => [key.slice(0, 49), key.toUpperCase(), `sq0csp-${"x".repeat(43)}`, `${key}00`],
    },
    {
      id: "square-sandbox-application-secret",
      title: "Square sandbox application secret",
      mode: "test",
      format: ["sandbox-sq0csb-", { body: base64url(43) }],
      env: "SQUARE_APPLICATION_SECRET",
      examples: (key) => [`SQUARE_APPLICATION_SECRET=${key}`, `client_secret: "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sandbox-sq0csb-${"x".repeat(43)}`],
    },
    {
      id: "square-legacy-access-token",
      title: "Square personal access token",
      format: ["sq0atp-", { body: base64url(22) }],
      env: "SQUARE_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [
        `SQUARE_ACCESS_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://connect.squareup.com/v2/locations`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sq0atp-${"x".repeat(22)}`],
    },
    {
      id: "square-application-id",
      title: "Square application id",
      format: [oneOf("sq0idp-", "sandbox-sq0idb-"), { body: base64url(22) }],
      env: "SQUARE_APPLICATION_ID",
      public: { reason: "it is the application's id, which Square's payment form needs in the browser" },
      examples: () => [],
      nearMisses: (key) => [`Square.payments("${key}", locationId)`],
    },
  ],
});
