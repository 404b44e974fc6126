// Which texts are the names of accounts.
import { looksRandom } from "../text/words.js";

/** Names of users, addresses of mail, Windows' `DOMAIN\user`; what is filled in later has other characters. */
const USER = /^(?=.{0,80}[A-Za-z])[\w][\w.@+\\/-]{0,79}$/;
/** Words of a language, and what is written where a name goes. */
const NO_USER =
  /^(?:true|false|null|nil|none|undefined|string|str|text|(?:your|my)[\w-]{0,20}|user[_-]?name|<.{0,40}>)$/i;
/** Random text of this length is a key that services take as the user. */
const LONG = 16;

/** Whether a value is the name of somebody who logs in. */
export const isUserName = (value: string): boolean =>
  USER.test(value) && !NO_USER.test(value) && (value.length < LONG || value.includes("@") || !looksRandom(value));

/** Whether a value is an id: a number, a UUID or random text, without anything that would be filled in. */
export const isId = (value: string): boolean => /^[\w][\w.@:/-]{3,127}$/.test(value) && !NO_USER.test(value);

/** Whether a name may be told beside a secret. */
export const isTellable = (name: string, secret: string): boolean => name !== "" && !name.includes(secret);
