// Values in manifests of Kubernetes Secrets: in base64 under `data`, as they are under `stringData`. The finding is the
// value as it stands there; what it decodes to is judged, because many are names, certificates or stand-ins.
import { standIn } from "../../filters/stand-in.js";
import { decodeBase64 } from "../../text/base64.js";
import { samplePassword, sampleLogin, textOfBase64 } from "../password.js";
import { defineProvider, type Inspection } from "../rule.js";

/** Names of values that are no secrets, though a Secret holds them. */
const PLAIN_NAME =
  /(?:^|[._-])(?:user(?:name)?|host(?:name)?|url|uri|endpoint|port|namespace|region|database|dbname|name|email|bucket|id|ca\.crt|tls\.crt|crt|cert)$/i;
/** Armour that is public, and documents. */
const PLAIN_VALUE =
  /^(?:-----BEGIN (?:[A-Z ]{0,20}CERTIFICATE|PUBLIC)|https?:\/\/[^@]{0,500}$|true$|false$|[\d.]{1,20}$)/;
/** A document is a secret where it holds one under such a name. */
const DOCUMENT = /[\n{<]/;
const NAMED =
  /(?:password|passwd|secret|token|auth|private.?key|api.?key)["']?\s{0,4}[:=]\s{0,4}["']?([^\s"'{]{6,200})/i;

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
  ],
});

/** Text that is no secret, or random bytes that are one: a short one that is neither was not meant to be decoded. */
function inspectEncoded(value: string, name: string): Inspection {
  const text = textOfBase64(value);
  if (text !== undefined) return inspectValue(text.trim(), name);
  const size = decodeBase64(value)?.length ?? 0;
  return size >= 16
    ? inspectName(name)
    : { rejected: { filter: "not-a-token", reason: "it decodes to no text" }, reasons: [] };
}

function inspectValue(value: string, name: string): Inspection {
  if (DOCUMENT.test(value) ? !holdsSecret(value) : PLAIN_VALUE.test(value)) {
    return { rejected: { filter: "words", reason: "what it holds is no secret" }, reasons: [] };
  }
  const rejected = DOCUMENT.test(value) ? undefined : standIn(value);
  return rejected ? { rejected, reasons: [] } : inspectName(name);
}

/** Whether a document has a private key, or a value under the name of one that is no stand-in. */
function holdsSecret(document: string): boolean {
  const [, value] = NAMED.exec(document) ?? [];
  return document.includes("PRIVATE KEY-----") || (value !== undefined && !standIn(value));
}

function inspectName(name: string): Inspection {
  return PLAIN_NAME.test(name)
    ? { rejected: { filter: "metadata-name", reason: "its name says that it is no secret" }, reasons: [] }
    : { reasons: ["stands as a value in a Kubernetes Secret"] };
}
