// Values in manifests of Kubernetes Secrets: in base64 under `data`, as they are under `stringData`. The finding is the
// value as it stands there; what it decodes to is judged, because many are names, certificates or stand-ins.
import { inspectEither, inspectEncoded, inspectValue } from "../kubernetes-value.js";
import { sampleLogin, samplePassword } from "../password.js";
import { defineProvider, type RuleDeclaration } from "../rule.js";

/** In the same document a line says that it is a Secret: before the values or behind them. */
const IN_SECRET =
  /(?:(?<=\bkind:[ \t]{0,4}["']?[sS]ecret["']?(?=\s)(?:[^\n]|\n(?!---)){0,4096})|(?=(?:[^\n]|\n(?!---)){0,12288}\n[ \t]{0,8}kind:[ \t]{0,4}["']?[sS]ecret["']?\s))/
    .source;
/** The lines of the map, which are further in than its name, and comments between them. */
const BLOCK = String.raw`(?<secret>(?:[^\n]|\n(?=\k<indent>[ \t#\r\n])){1,12288})`;
const MAP = `[ \\t]{0,8}(?=\\r?\\n)${IN_SECRET}${BLOCK}`;
const LINE_BREAK = [
  { alphabet: " \\t", min: 0, max: 8 },
  { alphabet: "\\r\\n", min: 1, max: 2 },
];

/** In JSON the map is flat, and no string in it holds a brace: what does is a document, which other rules read. */
const JSON_MAP = String.raw`"(?:stringD|d)ata":\s{0,4}\{(?<secret>[^{}]{1,12288})\}`;
const JSON_KIND = String.raw`"kind":\s?"Secret"`;

/** Manifests in JSON, as kubectl and controllers of clusters write them. */
const jsonRule = (id: string, expression: string, write: (kind: string, map: string) => string): RuleDeclaration => ({
  id,
  title: "value of a Kubernetes Secret",
  pattern: {
    anchors: ['"kind":"Secret"', '"kind": "Secret"'],
    expression: new RegExp(expression, "dy"),
    each: /"(?<name>[\w.-]{1,253})":\s{0,4}"(?<secret>[^"\\\s]{3,65536})"/dg,
    grade: "named",
    inspect: (value, { name = "" }) => inspectEither(value, name),
    sample: sampleLogin,
  },
  env: "SECRET_VALUE",
  examples: (key) => [
    `{"apiVersion":"v1",${write('"kind":"Secret"', `"data":{"username":"YWRtaW4=","DSN":"${key}"}`)}}`,
    `{\n  ${write('"kind": "Secret"', `"stringData": {\n    "DSN": "${key}"\n  }`)}\n}`,
  ],
  nearMisses: (key) => [
    `{${write('"kind":"ConfigMap"', `"data":{"DSN":"${key}"}`)}}`,
    `{${write('"kind":"Secret"', `"data":{"username":"${key}"}`)}}`,
    `{${write('"kind":"Secret"', '"data":{"password":"cGFzc3dvcmQ="}')}}`,
    `{${write('"kind":"Secret"', '"stringData":{"password":"changeme"}')}}`,
  ],
});

export default defineProvider({
  id: "kubernetes",
  name: "Kubernetes",
  docs: "https://kubernetes.io/docs/concepts/configuration/secret/",
  words: ["kubernetes", "kubectl", "apiversion"],
  rotation: {
    steps: [
      "Make the credential anew where it came from.",
      "Put it into the cluster from a store of secrets, not from a file in the repository.",
      "Revoke the old one.",
    ],
  },
  rules: [
    {
      id: "kubernetes-secret-data",
      title: "value of a Kubernetes Secret",
      pattern: {
        anchors: ["\ndata:", "\n  data:"],
        follow: LINE_BREAK,
        expression: new RegExp(`\\n(?<indent>(?:  )?)data:${MAP}`, "dy"),
        each: /^[ \t]{1,40}["']?(?<name>[\w.-]{1,253})["']?:[ \t]{1,40}(?:[|>][-+]?[ \t]{0,8}\r?\n[ \t]{1,40})?["']?(?<secret>[0-9A-Za-z+/]{4,65536}={0,2})["']?[ \t]{0,40}(?:#[^\r\n]{0,200})?\r?$/dgm,
        grade: "named",
        inspect: (value, { name = "" }) => inspectEncoded(value, name),
        sample: sampleLogin,
      },
      env: "SECRET_VALUE",
      examples: (key) => [
        `apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ndata:\n  username: YWRtaW4=\n  password: ${key}\n`,
        `apiVersion: v1\ndata:\n  password: "${key}"\nkind: Secret\nmetadata:\n  name: app\n`,
        `kind: Secret\ndata:\n  # in base64\n  .dockercfg: |\n    ${key}\n`,
      ],
      nearMisses: (key) => [
        `kind: ConfigMap\ndata:\n  password: ${key}\n`,
        `kind: Secret\n---\nkind: ConfigMap\ndata:\n  password: ${key}\n`,
        `kind: Secret\ndata:\n  username: ${key}\n`,
        `kind: Secret\ndata:\n  password: cGFzc3dvcmQ=\n`,
        `kind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}\n`,
      ],
    },
    {
      id: "kubernetes-secret-string",
      title: "value of a Kubernetes Secret",
      pattern: {
        anchors: ["stringData:"],
        follow: LINE_BREAK,
        expression: new RegExp(`(?<=\\n(?<indent>(?:  )?))stringData:${MAP}`, "dy"),
        each: /^[ \t]{1,40}["']?(?<name>[\w.-]{1,253})["']?:[ \t]{1,40}["']?(?<secret>[^\s"'|>#{[&*!][^\s"']{2,500})["']?[ \t]{0,40}(?:#[^\r\n]{0,200})?\r?$/dgm,
        grade: "named",
        inspect: (value, { name = "" }) => inspectValue(value, name),
        sample: samplePassword,
      },
      env: "SECRET_VALUE",
      examples: (key) => [
        `kind: Secret\nmetadata:\n  name: app\nstringData:\n  username: deploy\n  password: "${key}"\n`,
      ],
      nearMisses: (key) => [
        `stringData:\n  password: ${key}\n`,
        `kind: Secret\nstringData:\n  username: ${key}\n`,
        "kind: Secret\nstringData:\n  password: $(PASSWORD)\n",
        "kind: Secret\nstringData:\n  password: changeme\n",
      ],
    },
    jsonRule(
      "kubernetes-secret-json",
      String.raw`${JSON_KIND}(?:[^"]|"(?!(?:kind|data|stringData)":)){1,4096}${JSON_MAP}`,
      (kind, map) => `${kind}, "metadata": { "name": "app" }, ${map}`,
    ),
    // kubectl sorts names: the map stands before the kind
    jsonRule(
      "kubernetes-secret-json-sorted",
      String.raw`(?<=${JSON_MAP},\s{0,80}(?:"immutable":\s?(?:true|false),\s{0,80})?)${JSON_KIND}`,
      (kind, map) => `${map}, ${kind}, "metadata": { "name": "app" }`,
    ),
  ],
});
