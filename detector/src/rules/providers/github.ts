import { crc32Base62 } from "../../checksums/checksum.js";
import { base62, base64url, digits, hex, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const body = [{ body: base62(30) }, { check: base62(6) }] as const;
const checksum = crc32Base62("check", "ghp_".length);
const examples = (key: string) => [
  `GITHUB_TOKEN=${key}`,
  `git clone https://x-access-token:${key}@github.com/acme/app.git`,
];
const nearMisses = (key: string) => [
  key.slice(0, -1),
  `${key}0`,
  `${key.slice(0, 4)}${"x".repeat(36)}`,
  key.toUpperCase(),
];
const common = { env: "GITHUB_TOKEN", header: bearer, examples, nearMisses };

export default defineProvider({
  id: "github",
  name: "GitHub",
  docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
  words: ["github"],
  rotation: {
    url: "https://github.com/settings/tokens",
    steps: ["Generate a new token with the same scopes.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "github-personal-access-token",
      title: "GitHub personal access token",
      format: ["ghp_", ...body],
      checksum,
      ...common,
    },
    {
      // https://github.blog/changelog/2022-10-18-introducing-fine-grained-personal-access-tokens/
      id: "github-fine-grained-token",
      title: "GitHub fine-grained personal access token",
      format: ["github_pat_", { id: base62(22) }, "_", { body: base62(59) }],
      ...common,
    },
    {
      id: "github-oauth-token",
      title: "GitHub OAuth access token",
      format: ["gho_", ...body],
      checksum,
      ...common,
    },
    {
      id: "github-app-token",
      title: "GitHub App token",
      format: [oneOf("ghu_", "ghs_"), ...body],
      checksum,
      ...common,
    },
    {
      id: "github-refresh-token",
      title: "GitHub refresh token",
      format: ["ghr_", ...body],
      checksum,
      ...common,
    },
    {
      // a longer form, of whose checksum nothing is known
      id: "github-long-refresh-token",
      title: "GitHub refresh token",
      format: ["ghr_", { body: base62(76) }],
      ...common,
    },
    {
      // of an app that logs people in; the id beside it is public. Gitalk and Gitment, comments in pages, are given both.
      id: "github-oauth-client-secret",
      title: "GitHub OAuth client secret",
      docs: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps",
      context: {
        words: [
          "github_client_secret",
          "github-client-secret",
          "githubclientsecret",
          "github_oauth",
          "github-oauth",
          "github_secret",
          "github.com/login/oauth",
          "gitalk",
          "gitment",
        ],
        value: [{ body: hex(40) }],
      },
      env: "GITHUB_CLIENT_SECRET",
      examples: (key) => [`GITHUB_CLIENT_SECRET=${key}`, `new Gitalk({ repo: "blog", clientSecret: "${key}" })`],
      nearMisses: (key) => [
        key,
        `GITHUB_CLIENT_SECRET=${key.slice(0, -1)}`,
        `GITHUB_CLIENT_SECRET=${key}0`,
        `gitalk@${key}`,
      ],
    },
    {
      // Rolled out since April 2026: the app's id and a JSON Web Token. https://github.blog/changelog/
      id: "github-app-signed-token",
      title: "GitHub App installation token",
      format: [
        "ghs_",
        { app: digits(1, 12) },
        "_eyJ",
        { header: base64url(12, 255) },
        ".eyJ",
        { payload: base64url(40, 1024) },
        ".",
        { signature: base64url(43, 700) },
      ],
      ...common,
      nearMisses: (key) => [key.split(".").slice(0, 2).join("."), key.replaceAll(".", "-"), key.toUpperCase()],
    },
  ],
});
