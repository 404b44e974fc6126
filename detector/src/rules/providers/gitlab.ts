import { crc32Base36 } from "../../checksums/checksum.js";
import { base36, base64url } from "../../formats/format.js";
import { defineProvider, type Header } from "../rule.js";

const header: Header = { name: "PRIVATE-TOKEN" };
const examples = (key: string) => [
  `GITLAB_TOKEN=${key}`,
  `curl --header "PRIVATE-TOKEN: ${key}" https://gitlab.com/api/v4/user`,
];

export default defineProvider({
  id: "gitlab",
  name: "GitLab",
  docs: "https://docs.gitlab.com/security/tokens/",
  words: ["gitlab"],
  rotation: {
    url: "https://gitlab.com/-/user_settings/personal_access_tokens",
    steps: ["Rotate the token, which revokes the old value.", "Deploy the new one."],
  },
  rules: [
    {
      id: "gitlab-personal-access-token",
      title: "GitLab personal access token",
      format: ["glpat-", { body: base64url(20) }],
      env: "GITLAB_TOKEN",
      header,
      examples,
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `glpat-${"x".repeat(20)}`],
    },
    {
      id: "gitlab-routable-token",
      title: "GitLab personal access token",
      format: [
        "glpat-",
        { payload: base64url(27, 300) },
        ".",
        { version: base36(2) },
        ".",
        { length: base36(2) },
        { check: base36(7) },
      ],
      checksum: crc32Base36("check"),
      env: "GITLAB_TOKEN",
      header,
      examples,
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.replaceAll(".", "-").toUpperCase()],
    },
  ],
});
