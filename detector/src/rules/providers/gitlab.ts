import { crc32Base36 } from "../../checksums/checksum.js";
import { base36, base64url, oneOf, type Part, type Run } from "../../formats/format.js";
import { defineProvider, type Header } from "../rule.js";

const header: Header = { name: "PRIVATE-TOKEN" };
const examples = (key: string) => [
  `GITLAB_TOKEN=${key}`,
  `curl --header "PRIVATE-TOKEN: ${key}" https://gitlab.com/api/v4/user`,
];

const payload = base64url(27, 300);
const tail = [{ length: base36(2) }, { check: base36(7) }] as const;
/** Tokens of many kinds may have the routable layout. */
const routable = oneOf("glrt-", "gldt-", "glft-", "glcbt-", "glptt-", "glagent-", "glwt-", "glsoat-");

/** A kind of token that is a prefix and a body. */
const simple = (id: string, title: string, prefix: Part, body: Run, env: string) => ({
  id,
  title,
  format: [prefix, { body }],
  env,
  examples: (key: string) => [`${env}=${key}`, `token: "${key}"`],
  nearMisses: (key: string) => [key.slice(0, 20), key.toUpperCase(), key.replace("-", "_")],
});

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
      format: ["glpat-", { payload }, ".", { version: base36(2) }, ".", ...tail],
      checksum: crc32Base36("check"),
      env: "GITLAB_TOKEN",
      header,
      examples,
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.replaceAll(".", "-").toUpperCase()],
    },
    {
      // the layout before it had a version
      id: "gitlab-unversioned-routable-token",
      title: "GitLab personal access token",
      format: ["glpat-", { payload }, ".", ...tail],
      checksum: crc32Base36("check"),
      env: "GITLAB_TOKEN",
      header,
      examples,
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.replaceAll(".", "-").toUpperCase()],
    },
    {
      id: "gitlab-routable-machine-token",
      title: "GitLab runner, deploy, feed or job token",
      format: [routable, { payload }, ".", { version: base36(2) }, ".", ...tail],
      checksum: crc32Base36("check"),
      env: "GITLAB_RUNNER_TOKEN",
      examples: (key) => [`GITLAB_RUNNER_TOKEN=${key}`, `token = "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.replaceAll(".", "-").toUpperCase()],
    },
    {
      id: "gitlab-unversioned-routable-machine-token",
      title: "GitLab runner, deploy, feed or job token",
      format: [routable, { payload }, ".", ...tail],
      checksum: crc32Base36("check"),
      env: "GITLAB_RUNNER_TOKEN",
      examples: (key) => [`GITLAB_RUNNER_TOKEN=${key}`, `token = "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.replaceAll(".", "-").toUpperCase()],
    },
    // of those that are "at least" so long no greatest length is documented
    simple(
      "gitlab-runner-token",
      "GitLab runner authentication token",
      oneOf("glrt-", "glrtr-"),
      base64url(20, 64),
      "GITLAB_RUNNER_TOKEN",
    ),
    simple("gitlab-deploy-token", "GitLab deploy token", "gldt-", base64url(20), "CI_DEPLOY_PASSWORD"),
    simple("gitlab-job-token", "GitLab CI/CD job token", "glcbt-", base64url(20, 64), "CI_JOB_TOKEN"),
    simple("gitlab-trigger-token", "GitLab pipeline trigger token", "glptt-", base64url(40), "GITLAB_TRIGGER_TOKEN"),
    simple("gitlab-feed-token", "GitLab feed token", "glft-", base64url(20), "GITLAB_FEED_TOKEN"),
    simple("gitlab-incoming-mail-token", "GitLab incoming mail token", "glimt-", base64url(25), "GITLAB_MAIL_TOKEN"),
    simple("gitlab-agent-token", "GitLab agent for Kubernetes token", "glagent-", base64url(50), "KAS_TOKEN"),
    simple(
      "gitlab-oauth-app-secret",
      "GitLab OAuth application secret",
      "gloas-",
      base64url(64),
      "GITLAB_CLIENT_SECRET",
    ),
    simple("gitlab-scim-token", "GitLab SCIM token", "glsoat-", base64url(20), "GITLAB_SCIM_TOKEN"),
    simple("gitlab-feature-flags-token", "GitLab feature flags token", "glffct-", base64url(20), "GITLAB_FLAGS_TOKEN"),
    simple("gitlab-workspace-token", "GitLab workspace token", "glwt-", base64url(20, 64), "GITLAB_WORKSPACE_TOKEN"),
    {
      // new ones are authentication tokens
      ...simple(
        "gitlab-runner-registration-token",
        "GitLab runner registration token",
        "GR1348941",
        base64url(20),
        "REGISTRATION_TOKEN",
      ),
      nearMisses: (key: string) => [key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
  ],
});
