// What rules share that know a password by the syntax around it: such a password may be anything, so that only
// stand-ins speak against it.
import { standIn } from "../filters/stand-in.js";
import { base62 } from "../formats/format.js";
import { type Random, sampleFormat } from "../formats/sample.js";
import { decodeBase64, encodeBase64 } from "../text/base64.js";
import type { Inspection, Rotation } from "./rule.js";

export const passwordRotation: Rotation = {
  steps: ["Change the password.", "Deploy it.", "Close the sessions that use the old one."],
};

/** What a rule sees in a password that is no stand-in. Its expression's group `user` is the name beside it, if any. */
export const passwordThat =
  (reason: string) =>
  (password: string, { user }: Readonly<Record<string, string>>): Inspection => {
    const rejected = standIn(password, user);
    return rejected ? { rejected, reasons: [] } : { reasons: [reason] };
  };

/** A fresh password, for tests. */
export const samplePassword = (random: Random): string => sampleFormat([{ password: base62(16) }], random);

/** The specimens of RFC 6749 and of RFC 7617. */
const SPECIMENS: readonly string[] = ["s6BhdRkqt3", "Aladdin"];

/** What base64 holds that ought to be `user:password`. */
export function inspectLogin(value: string): Inspection {
  const [user, password] = decodeLogin(value) ?? [];
  if (user === undefined || password === undefined) {
    return {
      rejected: { filter: "not-a-token", reason: "it does not decode to a user and a password" },
      reasons: [],
    };
  }
  if (SPECIMENS.includes(user)) {
    return { rejected: { filter: "published-sample", reason: "it is the specimen that standards print" }, reasons: [] };
  }
  return passwordThat("decodes to a user and a password")(password, { user });
}

/** The user and the password, if the text decodes to printable ASCII with a colon. */
function decodeLogin(value: string): readonly [string, string] | undefined {
  const text = textOfBase64(value);
  const colon = text?.indexOf(":") ?? -1;
  return text === undefined || colon === -1 ? undefined : [text.slice(0, colon), text.slice(colon + 1)];
}

/** Printable ASCII in base64, lines included; `undefined` for other bytes. */
export function textOfBase64(value: string): string | undefined {
  const text = Array.from(decodeBase64(value) ?? [], (byte) => String.fromCharCode(byte)).join("");
  return /^[\t\r\n -~]+$/.test(text) ? text : undefined;
}

/** A fresh `user:password` in base64, for tests. */
export const sampleLogin = (random: Random): string =>
  encodeBase64(Uint8Array.from(`deploy:${samplePassword(random)}x7`, (letter) => letter.charCodeAt(0)));

/** What stands where a password goes, and is none: the near-misses of all rules for passwords. */
const STAND_INS = ["$DB_PASSWORD", "${password}", "<password>", "{{ password }}", "your_password", "********"];

/** Texts with stand-ins in the place of a password. */
export const withStandIns = (write: (password: string) => string): readonly string[] => STAND_INS.map(write);
