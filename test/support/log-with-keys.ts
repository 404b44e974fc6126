// A log as a service writes it, piece by piece, with fresh keys in some of its lines.
import { makeKey } from "./make-key.js";
import { seededRandom } from "./seeded-random.js";

const RULES = ["forg-live-key", "github-personal-access-token", "pem-private-key", "jwt-signed-token"];
/** Of so many lines one holds a key. */
const RARITY = 200;
const LINES = 2_000;

/** Pieces of a log; `keys` grows with them. Each piece is a Latin-1 text of some hundred KB, cut anywhere. */
export function* logWithKeys(size: number, keys: string[]): Generator<Buffer> {
  const random = seededRandom(size);
  let written = 0;
  let rest = "";
  for (let number = 0; written < size;) {
    let text = rest;
    for (const last = number + LINES; number < last; number++) text += line(number, random, keys);
    const cut = text.length - Math.floor(random() * 500);
    rest = text.slice(cut);
    written += cut;
    yield Buffer.from(text.slice(0, cut), "latin1");
  }
  yield Buffer.from(rest, "latin1");
}

function line(number: number, random: () => number, keys: string[]): string {
  const id = Math.floor(random() * 2 ** 32).toString(16);
  const said = `10:07:${number % 60} INFO [http-${number % 16}] ${id} GET /items/${number} 200 ${number % 900}ms`;
  if (random() > 1 / RARITY) return `${said}\n`;
  const key = makeKey(RULES[Math.floor(random() * RULES.length)] ?? "", number);
  keys.push(key);
  return `${said} payload=${key}\n`;
}
