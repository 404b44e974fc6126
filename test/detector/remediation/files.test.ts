// Files that are no code: references where whoever reads them resolves some, and reasons where nobody does.
import { describe, expect, it } from "vitest";
import { itMoves } from "../../support/moved-keys.js";
import { makeKey } from "../../support/make-key.js";
import { planFor, textAfter } from "../../support/remediate.js";

const NAME = "FORG_API_KEY";

itMoves("Dockerfile", [
  ["FROM x\nENV FORG_API_KEY=KEY\nRUN y\n", "FROM x\nRUN y\n"],
  ['FROM x\nENV FORG_API_KEY="KEY"\n', "FROM x\n"],
  ["FROM x\nENV FORG_API_KEY KEY\n", "FROM x\n"],
  ["FROM x\nENV A=1 FORG_API_KEY=KEY\n", "FROM x\nENV A=1\n"],
  ["FROM x\nENV FORG_API_KEY=KEY A=1\n", "FROM x\nENV A=1\n"],
  ["FROM x\nENV A=1 \\\n    FORG_API_KEY=KEY \\\n    B=2\n", "FROM x\nENV A=1 \\\n    B=2\n"],
  ["FROM x\nENV A=1 \\\n    FORG_API_KEY=KEY\n", "FROM x\nENV A=1\n"],
  ["FROM x\r\nENV A=1 \\\r\n    FORG_API_KEY='KEY'\r\nRUN x\r\n", "FROM x\r\nENV A=1\r\nRUN x\r\n"],
  ["FROM x\nENV FORG_API_KEY=KEY OTHER_FORG_API_KEY=KEY\n", "FROM x\n"],
  ["FROM x\nENV FORG_API_KEY=KEY B=2 OTHER_FORG_API_KEY=KEY\n", "FROM x\nENV B=2\n"],
  ["FROM x\nENV A=1 FORG_API_KEY=KEY OTHER_FORG_API_KEY=KEY\n", "FROM x\nENV A=1\n"],
  ["ARG FORG_API_KEY=KEY\nFROM x\n", "ARG FORG_API_KEY\nFROM x\n"],
  ["# FORG_API_KEY=KEY\nFROM x\n", "# FORG_API_KEY=<FORG_API_KEY>\nFROM x\n"],
  ["FROM x\nRUN curl -H 'Bearer KEY' y\n", { kept: "--mount=type=secret" }],
  ["FROM x\nENV FORG_AUTH='Bearer KEY'\n", { kept: "only a part" }],
]);

itMoves("docker-compose.yml", [
  [
    "services:\n  a:\n    environment:\n      FORG_API_KEY: KEY\n",
    "services:\n  a:\n    environment:\n      FORG_API_KEY: ${FORG_API_KEY}\n",
  ],
  ["    environment:\n      - FORG_API_KEY=KEY\n", "    environment:\n      - FORG_API_KEY=${FORG_API_KEY}\n"],
  ['      FORG_API_KEY: "KEY"\n', '      FORG_API_KEY: "${FORG_API_KEY}"\n'],
  ["    command: [run, KEY]\n", '    command: [run, "${FORG_API_KEY}"]\n'],
]);
itMoves(".github/workflows/ci.yml", [
  [
    "        env:\n          FORG_API_KEY: KEY\n",
    "        env:\n          FORG_API_KEY: ${{ secrets.FORG_API_KEY }}\n",
  ],
  [
    "      - run: curl -H 'Authorization: Bearer KEY' x\n",
    "      - run: curl -H 'Authorization: Bearer ${{ secrets.FORG_API_KEY }}' x\n",
  ],
]);
itMoves(".gitlab-ci.yml", [["variables:\n  FORG_API_KEY: KEY\n", "variables:\n  FORG_API_KEY: ${FORG_API_KEY}\n"]]);
itMoves("azure-pipelines.yml", [["  forg: KEY\n", "  forg: $(FORG_API_KEY)\n"]]);
itMoves("src/main/resources/application.yml", [["forg:\n  key: KEY\n", "forg:\n  key: ${FORG_API_KEY}\n"]]);
itMoves("src/main/resources/application.properties", [["forg.key=KEY\n", "forg.key=${FORG_API_KEY}\n"]]);
itMoves(".npmrc", [["//npm.test/:_authToken=KEY\n", "//npm.test/:_authToken=${FORG_API_KEY}\n"]]);
itMoves("serverless.yml", [["  key: KEY\n", "  key: ${env:FORG_API_KEY}\n"]]);
itMoves("config/forg.yml", [["key: KEY\n", 'key: "<%= ENV.fetch("FORG_API_KEY") %>"\n']], {
  frameworks: new Set(["rails"]),
});
itMoves("config/packages/forg.yaml", [["key: KEY\n", 'key: "%env(FORG_API_KEY)%"\n']], {
  frameworks: new Set(["symfony"]),
});
itMoves("api.http", [["Authorization: Bearer KEY\n", "Authorization: Bearer {{$dotenv FORG_API_KEY}}\n"]]);
itMoves("README.md", [
  ["Run `curl -H 'Bearer KEY'`.\n", "Run `curl -H 'Bearer $FORG_API_KEY'`.\n"],
  ["```sh\nexport FORG_API_KEY=KEY\n```\n", "```sh\nexport FORG_API_KEY=$FORG_API_KEY\n```\n"],
]);
itMoves(".env.example", [
  ["# ours\nFORG_API_KEY=KEY\nA=1\n", "# ours\nFORG_API_KEY=\nA=1\n"],
  ["# FORG_API_KEY=KEY\r\nA=1\r\n", "# FORG_API_KEY=<FORG_API_KEY>\r\nA=1\r\nFORG_API_KEY=\r\n"],
]);

const NO_REFERENCE = [
  "config.json",
  "config.toml",
  "config.yaml",
  "settings.ini",
  "App.config",
  "q.sql",
  "n.ipynb",
  "values.yaml",
  ".netrc",
];
describe.each(NO_REFERENCE)("%s", (path) => {
  itMoves(path, [[`"forg_key": "KEY"\n`, { kept: " " }]]);
});

describe("Terraform", () => {
  const row = (before: string, path = "main.tf") => {
    const key = makeKey("forg-live-key");
    const plan = planFor(path, before.replace("KEY", key));
    return [textAfter(plan, path), plan.kept[0]?.reason ?? plan.moved[0]?.variable];
  };
  const DECLARED = '\nvariable "forg_api_key" {\n  type      = string\n  sensitive = true\n}\n';

  it.each([
    ['resource "a" "b" {\n  key = "KEY"\n}\n', `resource "a" "b" {\n  key = var.forg_api_key\n}\n${DECLARED}`],
    [
      'resource "a" "b" {\n  key = "Bearer KEY"\n}\n',
      `resource "a" "b" {\n  key = "Bearer \${var.forg_api_key}"\n}\n${DECLARED}`,
    ],
    [
      'resource "a" "b" {\n  data = <<EOF\nit\'s "KEY\nEOF\n}\n',
      `resource "a" "b" {\n  data = <<EOF\nit's "\${var.forg_api_key}\nEOF\n}\n${DECLARED}`,
    ],
  ])("a value: %j", (before, after) => {
    expect(row(before)).toEqual([after, `TF_VAR_${NAME.toLowerCase()}`]);
  });

  it.each([
    [
      'variable "k" {\n  type    = string\n  default = "KEY"\n}\n',
      'variable "k" {\n  type      = string\n  sensitive = true\n}\n',
    ],
    [
      'variable "k" {\n  default     = "KEY"\n  description = "It"\n}\n',
      'variable "k" {\n  sensitive   = true\n  description = "It"\n}\n',
    ],
    [
      'variable "k" {\n  type      = string\n  default   = "KEY"\n  sensitive = true\n}\n',
      'variable "k" {\n  type      = string\n  sensitive = true\n}\n',
    ],
    [
      'variable "k" {\r\n  type    = string\r\n\r\n  default = "KEY"\r\n}\r\n',
      'variable "k" {\r\n  type    = string\r\n\r\n  sensitive = true\r\n}\r\n',
    ],
  ])("a default: %j", (before, after) => {
    expect(row(before)).toEqual([after, "TF_VAR_k"]);
  });

  it.each([
    ['variable "k" {\n  default = { a = "KEY" }\n}\n', "only a part"],
    ['terraform {\n  backend "s3" {\n    access_key = "KEY"\n  }\n}\n', "-backend-config"],
  ])("what stays: %j", (before, reason) => {
    expect(row(before)).toEqual([undefined, expect.stringContaining(reason)]);
  });

  it("values that the environment sets instead", () => {
    expect(row('a = 1\nk = "KEY" # it\nb = 2\n', "prod.tfvars")).toEqual(["a = 1\nb = 2\n", "TF_VAR_k"]);
    expect(row('m = {\n  k = "KEY"\n}\n', "prod.tfvars")).toEqual([undefined, "it is a part of a larger value"]);
  });
});
