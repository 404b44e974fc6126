import { hex } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "code-climate",
  name: "Code Climate",
  docs: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
  words: ["codeclimate", "code climate", "cc_test_reporter"],
  rotation: {
    url: "https://codeclimate.com/dashboard",
    steps: ["Regenerate the test reporter id of the repository, which replaces it.", "Deploy the new one."],
  },
  rules: [
    {
      // it is called an id, and lets anybody write the coverage of the repository
      id: "code-climate-reporter-id",
      title: "Code Climate test reporter id",
      pattern: {
        anchors: ["CC_TEST_REPORTER_ID"],
        expression: /CC_TEST_REPORTER_ID["']?\s{0,8}[=:]{1,2}\s{0,8}["']?(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/dy,
        grade: "named",
        sample: (random) => sampleFormat([{ body: hex(64) }], random),
      },
      env: "CC_TEST_REPORTER_ID",
      examples: (key) => [`CC_TEST_REPORTER_ID=${key}`, `env:\n  CC_TEST_REPORTER_ID: ${key}\n`],
      nearMisses: (key) => [key, `CC_TEST_REPORTER_ID=${key.slice(1)}`, `CC_TEST_REPORTER_ID=${key}0`],
    },
  ],
});
