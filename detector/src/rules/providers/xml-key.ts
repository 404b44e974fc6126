// Private RSA keys as .NET writes them: in the elements of XML signatures, with the private exponent in `D`.
import { base64 } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "xml-key",
  name: "XML keys",
  docs: "https://learn.microsoft.com/en-us/dotnet/api/system.security.cryptography.rsa.toxmlstring",
  words: ["rsakeyvalue"],
  rotation: {
    steps: ["Make a new key pair.", "Install its public key where the old one is trusted.", "Remove the old one."],
  },
  rules: [
    {
      id: "xml-key-rsa",
      title: "private RSA key in XML",
      pattern: {
        anchors: ["<D>"],
        follow: [{ alphabet: "\\s", min: 0, max: 40 }, base64(40)],
        expression: /(?<=<RSAKeyValue>[^]{1,8192})<D>\s{0,40}(?<secret>[0-9A-Za-z+/=\r\n]{64,1400})\s{0,40}<\/D>/dy,
        spansLines: true,
        sample: (random) => sampleFormat([{ d: base64(171) }, "="], random),
      },
      env: "RSA_PRIVATE_KEY",
      examples: (key) => [`<RSAKeyValue><Modulus>AQAB</Modulus><Exponent>AQAB</Exponent><D>${key}</D></RSAKeyValue>`],
      nearMisses: (key) => [`<D>${key}</D>`, `<RSAKeyValue><Modulus>${key}</Modulus></RSAKeyValue>`],
    },
  ],
});
