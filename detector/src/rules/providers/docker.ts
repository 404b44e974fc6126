import { base36, base64, base64url } from "../../formats/format.js";
import { inspectLogin, sampleLogin } from "../password.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "docker",
  name: "Docker",
  docs: "https://docs.docker.com/security/for-developers/access-tokens/",
  words: ["docker"],
  rotation: {
    url: "https://app.docker.com/settings/personal-access-tokens",
    steps: ["Generate a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "docker-personal-access-token",
      title: "Docker Hub personal access token",
      format: ["dckr_pat_", { body: base64url(27) }],
      env: "DOCKERHUB_TOKEN",
      examples: (key) => [`DOCKERHUB_TOKEN=${key}`, `docker login -u acme -p ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 9)}${"x".repeat(27)}`, key.toUpperCase()],
    },
    {
      // 27 and 32 characters are seen
      id: "docker-organization-access-token",
      title: "Docker Hub organization access token",
      docs: "https://docs.docker.com/security/for-admins/access-tokens/",
      format: ["dckr_oat_", { body: base64url(27, 32) }],
      env: "DOCKERHUB_TOKEN",
      examples: (key) => [`DOCKERHUB_TOKEN=${key}`, `password: ${key}`],
      nearMisses: (key) => [key.slice(0, 35), `${key.slice(0, 9)}${"x".repeat(32)}`, key.toUpperCase()],
    },
    {
      id: "docker-swarm-token",
      title: "Docker Swarm join token",
      docs: "https://docs.docker.com/engine/swarm/swarm-tutorial/add-nodes/",
      format: ["SWMTKN-1-", { digest: base36(50) }, "-", { body: base36(25) }],
      env: "SWARM_TOKEN",
      examples: (key) => [`docker swarm join --token ${key} 10.0.0.5:2377`, `SWARM_TOKEN=${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
    {
      // thirty-two bytes in base64
      id: "docker-swarm-unlock-key",
      title: "Docker Swarm unlock key",
      docs: "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
      format: ["SWMKEY-1-", { body: base64(43) }],
      env: "SWARM_UNLOCK_KEY",
      examples: (key) => [`SWARM_UNLOCK_KEY=${key}`, `token: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 9)}${"x".repeat(43)}`, key.toLowerCase()],
    },
    {
      // https://docs.docker.com/reference/cli/docker/login/: where there is no store of credentials
      id: "docker-registry-login",
      title: "login to a container registry",
      docs: "https://docs.docker.com/reference/cli/docker/login/",
      pattern: {
        anchors: ['"auth":"', '"auth": "', '\\"auth\\":\\"', '\\"auth\\": \\"'],
        follow: [base64(8)],
        expression: /\\?"auth\\?": ?\\?"(?<secret>[0-9A-Za-z+/]{8,4096}={0,2})(?=\\?")/dy,
        grade: "named",
        inspect: inspectLogin,
        sample: sampleLogin,
      },
      env: "DOCKER_AUTH_CONFIG",
      examples: (key) => [
        `{"auths":{"registry.acme.test":{"auth":"${key}"}}}`,
        `DOCKER_AUTH_CONFIG="{\\"auths\\":{\\"registry.acme.test\\":{\\"auth\\":\\"${key}\\"}}}"`,
      ],
      nearMisses: (key) => [key, `{"author":"${key}"}`, '{"auth":"dXNlcjpwYXNzd29yZA=="}', '{"auth":"required"}'],
    },
  ],
});
