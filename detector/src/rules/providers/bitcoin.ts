// Private keys of Bitcoin and its kin: extended ones, from which a wallet makes all others (BIP 32), and single ones
// in the wallet import format. Both prove themselves by their checksum.
import { decodeBase58Check, encodeBase58Check } from "../../checksums/base58.js";
import type { Run } from "../../formats/format.js";
import type { Random } from "../../formats/sample.js";
import { defineProvider, type Inspection } from "../rule.js";

const base58 = (length: number): Run => ({ alphabet: "1-9A-HJ-NP-Za-km-z", min: length, max: length });

export default defineProvider({
  id: "bitcoin",
  name: "Bitcoin",
  docs: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
  words: ["bitcoin", "wallet", "bip32"],
  rotation: { steps: ["Make a new wallet.", "Send everything that the old one holds to it.", "Abandon the old one."] },
  rules: [
    {
      id: "bitcoin-extended-private-key",
      title: "extended private key of a wallet",
      pattern: {
        anchors: ["xprv", "tprv", "yprv", "zprv"],
        follow: [base58(107)],
        expression: /(?<![0-9A-Za-z])(?<secret>[xtyz]prv[1-9A-HJ-NP-Za-km-z]{107})(?![0-9A-Za-z])/dy,
        publicPrefix: /^[xtyz]prv/,
        inspect: inspectKey,
        // the version of `xprv`, then 74 bytes
        sample: (random) => sampleKey([0x04, 0x88, 0xad, 0xe4], 74, [], random),
      },
      env: "WALLET_XPRV",
      examples: (key) => [`WALLET_XPRV=${key}`, `const node = bip32.fromBase58("${key}");`],
      nearMisses: (key) => [key.slice(1), key.slice(0, -1), `${key}1`, changed(key)],
    },
    {
      id: "bitcoin-wallet-import-key",
      title: "private key of a wallet",
      docs: "https://en.bitcoin.it/wiki/Wallet_import_format",
      pattern: {
        anchors: ["importprivkey ", "fromwif(", "wif=", "wif: ", 'wif":'],
        foldCase: true,
        expression:
          /(?:importprivkey |fromwif\(|wif(?:=|: |":))[ "']{0,3}(?<secret>[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51})(?![0-9A-Za-z])/diy,
        inspect: inspectKey,
        // of Bitcoin's main network, and for a compressed public key
        sample: (random) => sampleKey([0x80], 32, [1], random),
      },
      env: "WALLET_WIF",
      examples: (key) => [`bitcoin-cli importprivkey ${key}`, `ECPair.fromWIF("${key}")`, `WALLET_WIF=${key}`],
      nearMisses: (key) => [key, `WALLET_WIF=${key.slice(1)}`, `WALLET_WIF=${changed(key)}`],
    },
  ],
});

function inspectKey(key: string): Inspection {
  return decodeBase58Check(key)
    ? { proven: true, reasons: ["its checksum is right"] }
    : { rejected: { filter: "not-a-token", reason: "its checksum does not match" }, reasons: [] };
}

function sampleKey(version: readonly number[], size: number, tail: readonly number[], random: Random): string {
  const body = Array.from({ length: size }, () => Math.floor(random() * 256));
  return encodeBase58Check(Uint8Array.from([...version, ...body, ...tail]));
}

/** The same key with another letter near its end. */
const changed = (key: string) => `${key.slice(0, -2)}${key.at(-2) === "2" ? "3" : "2"}${key.slice(-1)}`;
