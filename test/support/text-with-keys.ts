// Texts of any size with fresh keys in them, and all kinds of characters around them.
import { makeKey } from "./make-key.js";
import { seededRandom } from "./seeded-random.js";

/** Rules of each kind: formats, pairs, private keys, tokens, names. */
export const RULES: readonly string[] = [
  "forg-live-key",
  "github-personal-access-token",
  "pem-private-key",
  "putty-private-key",
  "jwt-signed-token",
  "forerunner-api-key",
  "stripe-live-secret-key",
  "aws-access-key",
];
/** What stands between them. */
export const FILLERS: readonly string[] = [
  "\n",
  "\r\n",
  "\r",
  "x",
  "é",
  "日本",
  "\u{1F511}",
  " const a = 1;\n",
  "x".repeat(3000),
  "é".repeat(5000),
];

/** A key as it is, on one line, or in a code. */
function written(key: string, share: number): string {
  if (share < 0.3) return key;
  if (share < 0.6) return key.replaceAll("\n", "\\n");
  if (share < 0.7) return Buffer.from(key).toString("hex");
  if (share < 0.8) return `${key.slice(0, 12)}" + "${key.slice(12)}`;
  const letters = Buffer.from(`${"a".repeat(share * 50)} ${key}`).toString("base64");
  return share < 0.9 ? letters : letters.replace(/.{64}/g, "$&\n  ");
}

/** A text of at least so many characters; the same seed gives the same text. */
export function textWithKeys(seed: number, size: number, rules = RULES, fillers = FILLERS): string {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  let text = "";
  while (text.length < size) {
    for (let count = random() * 8; count > 0; count--) text += pick(fillers).repeat(1 + Math.floor(random() * 4));
    const rule = pick(rules);
    const key = makeKey(rule, Math.floor(random() * 1000));
    const name = rule === "forerunner-api-key" ? "FORERUNNER_API_KEY" : "key";
    const secret = `secret = "${makeKey("aws-secret-access-key", text.length)}"\n`;
    const isPair = rule === "aws-access-key";
    if (isPair && random() < 0.5) text += secret;
    text += `${name} = "${written(key, random())}"${random() < 0.2 ? " // keystow-disable-line -- a test" : ""}\n`;
    if (isPair && random() < 0.5) text += secret;
    if (random() < 0.2)
      text += `password = "${random() < 0.5 ? "changeme" : makeKey("generic-password", text.length)}"\n`;
  }
  return text;
}
