// Credentials of HTTP's Basic scheme (RFC 7617): `user:password` in base64.
import { base64 } from "../../formats/format.js";
import { encodeBase64 } from "../../text/base64.js";
import { inspectLogin, passwordRotation, sampleLogin } from "../password.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "http",
  name: "HTTP",
  docs: "https://www.rfc-editor.org/rfc/rfc7617",
  rotation: passwordRotation,
  rules: [
    {
      id: "http-basic-credentials",
      title: "HTTP Basic credentials",
      pattern: {
        anchors: ["Basic ", "basic ", "BASIC "],
        follow: [base64(8)],
        expression: /(?<![0-9A-Za-z])(?:Basic|basic|BASIC) (?<secret>[0-9A-Za-z+/]{8,400}={0,2})(?![0-9A-Za-z+/=_-])/dy,
        grade: "named",
        inspect: inspectLogin,
        sample: sampleLogin,
      },
      env: "BASIC_AUTH",
      header: { name: "Authorization", scheme: "Basic" },
      examples: (key) => [`Authorization: Basic ${key}`, `{ headers: { Authorization: "Basic ${key}" } }`],
      nearMisses: (key) => [
        key,
        `Authorization: Bearer ${key}`,
        "Basic authentication is described elsewhere",
        `Authorization: Basic ${encodeBase64(Uint8Array.from("user:password", (letter) => letter.charCodeAt(0)))}`,
      ],
    },
  ],
});
