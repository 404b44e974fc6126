// The prefix is Segment's too; the lengths differ. Hexadecimal digits are read in either case.
import { anyHex, hex, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "sourcegraph",
  name: "Sourcegraph",
  docs: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
  words: ["sourcegraph", "src_access"],
  rotation: {
    url: "https://sourcegraph.com/user/settings/tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "sourcegraph-access-token",
      title: "Sourcegraph access token",
      format: ["sgp_", { body: anyHex(40) }],
      env: "SRC_ACCESS_TOKEN",
      header: { name: "Authorization", scheme: "token" },
      examples: (key) => [`SRC_ACCESS_TOKEN=${key}`, `-H "Authorization: token ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sgp_${"x".repeat(40)}`],
    },
    {
      id: "sourcegraph-instance-access-token",
      title: "Sourcegraph access token of an instance",
      format: ["sgp_", { instance: anyHex(16) }, "_", { body: anyHex(40) }],
      env: "SRC_ACCESS_TOKEN",
      header: { name: "Authorization", scheme: "token" },
      examples: (key) => [`SRC_ACCESS_TOKEN=${key}`, `src login --token ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sgp_${"x".repeat(57)}`],
    },
    {
      id: "sourcegraph-local-access-token",
      title: "Sourcegraph access token of a local instance",
      format: ["sgp_local_", { body: anyHex(40) }],
      env: "SRC_ACCESS_TOKEN",
      header: { name: "Authorization", scheme: "token" },
      examples: (key) => [`SRC_ACCESS_TOKEN=${key}`, `src login --token ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sgp_local_${"x".repeat(40)}`],
    },
    {
      id: "sourcegraph-gateway-key",
      title: "Sourcegraph Cody gateway key",
      docs: "https://sourcegraph.com/docs",
      format: [oneOf("sgd_", "slk_"), { body: hex(64) }],
      env: "CODY_GATEWAY_TOKEN",
      header: bearer,
      examples: (key) => [
        `CODY_GATEWAY_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://cody-gateway.sourcegraph.com/v1/limits`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sgd_${"x".repeat(64)}`],
    },
    {
      // of before the prefix, which came with version 5.1: the digits alone
      id: "sourcegraph-legacy-access-token",
      title: "Sourcegraph access token",
      context: {
        words: ["sourcegraph", "src_access_token"],
        value: [{ body: anyHex(40) }],
        usual: [{ body: hex(40) }],
      },
      env: "SRC_ACCESS_TOKEN",
      header: { name: "Authorization", scheme: "token" },
      examples: (key) => [`SRC_ACCESS_TOKEN=${key}`, `sourcegraph:\n  token: ${key}\n`],
      nearMisses: (key) => [key, `SRC_ACCESS_TOKEN=${key.slice(1)}`, `SOURCEGRAPH_COMMIT=${key}`],
    },
  ],
});
