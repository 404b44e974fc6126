// Terraform's state, and what `terraform output -json` and `terraform show -json` print of it: values of providers and
// of outputs, as they are. Most have telling names; these say by what stands around them that they are secret.
// https://developer.hashicorp.com/terraform/language/manage-sensitive-data
import { passwordRotation, passwordThat, samplePassword, withStandIns } from "../password.js";
import { defineProvider, type RuleDeclaration } from "../rule.js";

interface Place {
  readonly id: string;
  readonly title: string;
  readonly docs: string;
  readonly anchors: readonly string[];
  readonly expression: RegExp;
  readonly reason: string;
  /** A value in its place. */
  readonly write: (value: string) => string;
  /** The same value in a place that says nothing of it. */
  readonly nearMisses: (value: string) => readonly string[];
}

const OUTPUTS = "https://developer.hashicorp.com/terraform/language/values/outputs";

const PLACES: readonly Place[] = [
  {
    id: "output",
    title: "sensitive output in Terraform's state",
    docs: OUTPUTS,
    anchors: ['"sensitive":true', '"sensitive": true'],
    expression:
      /(?<="value":\s?"(?<secret>[^"\s]{3,4096})(?<!\\)",\s{0,40}"type":\s?"string",\s{0,40})"sensitive":\s?true/dy,
    reason: "stands as a sensitive output in Terraform's state",
    write: (value) => `"admin": {\n  "value": "${value}",\n  "type": "string",\n  "sensitive": true\n}`,
    nearMisses: (value) => [
      `"admin": { "value": "${value}", "type": "string" }`,
      `"admin": { "value": "${value}", "type": "string", "sensitive": false }`,
    ],
  },
  {
    // names are sorted there
    id: "printed-output",
    title: "sensitive output that Terraform printed",
    docs: OUTPUTS,
    anchors: ['"sensitive":true', '"sensitive": true'],
    expression:
      /"sensitive":\s?true,\s{0,40}(?:"type":\s?"string",\s{0,40})?"value":\s?"(?<secret>[^"\s]{3,4096})(?<!\\)"/dy,
    reason: "stands as a sensitive output of Terraform",
    write: (value) => `"admin": {\n  "sensitive": true,\n  "type": "string",\n  "value": "${value}"\n}`,
    nearMisses: (value) => [
      `"admin": {"sensitive":false,"type":"string","value":"${value}"}`,
      `"admin": {"sensitive":true},"b":{"type":"string","value":"${value}"}`,
    ],
  },
  {
    // attributes are sorted: `special` and `upper` stand behind `result` in random_password, and in random_string
    id: "random-password",
    title: "random password in Terraform's state",
    docs: "https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password",
    anchors: ['"bcrypt_hash":"', '"bcrypt_hash": "'],
    expression: /"bcrypt_hash":\s?"[^"]{1,100}"[^{}]{1,600}?"result":\s?"(?<secret>[^"\s]{3,1024})(?<!\\)"/dy,
    reason: "stands as the result of a random_password in Terraform's state",
    write: (value) => `"bcrypt_hash": "$2a$10$",\n"id": "none",\n"length": 16,\n"result": "${value}",\n"special": true`,
    nearMisses: (value) => [`"id": "none", "length": 16, "result": "${value}"`, `"bcrypt_hash": null`],
  },
  {
    id: "secure-parameter",
    title: "SecureString parameter in Terraform's state",
    docs: "https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html",
    anchors: ['"SecureString"'],
    expression: /"SecureString",\s{0,60}"value":\s?"(?<secret>[^"\s]{3,4096})(?<!\\)"/dy,
    reason: "stands as the value of a SecureString",
    write: (value) => `"type": "SecureString",\n"value": "${value}",\n"version": 1`,
    nearMisses: (value) => [`"type": "String", "value": "${value}"`, `"type": "SecureString", "name": "${value}"`],
  },
];

const placeRule = ({ id, title, docs, anchors, expression, reason, write, nearMisses }: Place): RuleDeclaration => ({
  id: `terraform-${id}`,
  title,
  docs,
  pattern: { anchors, expression, grade: "named", inspect: passwordThat(reason), sample: samplePassword },
  examples: (key) => [write(key), write(key).replaceAll(/\n\s*|(?<=:) /g, "")],
  nearMisses: (key) => [...nearMisses(key), ...withStandIns(write)],
});

export default defineProvider({
  id: "terraform",
  name: "Terraform",
  docs: "https://developer.hashicorp.com/terraform/language/manage-sensitive-data",
  words: ["terraform", "tfstate"],
  rotation: {
    steps: [
      ...(passwordRotation.steps ?? []),
      "Keep the state in a backend that encrypts it, and out of the repository.",
    ],
  },
  rules: PLACES.map(placeRule),
});
