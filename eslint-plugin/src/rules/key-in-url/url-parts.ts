// The places of a URL that can hold a credential (RFC 3986, sections 3.2.1 and 3.4), in a folded text.
import { type Folded, HOLE } from "./folded.js";

/** A place, as half-open offsets into the folded text. */
export interface UrlPart {
  readonly kind: "userinfo" | "query";
  /** The parameter's name; that of a password is empty. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly scheme: string;
  /** What stands before the place: host and path, as far as the text says them. */
  readonly address: string;
  /** What stands behind the userinfo. */
  readonly host: string;
}

const USERINFO = new RegExp(
  String.raw`([A-Za-z][A-Za-z0-9+.-]{0,20}|${HOLE}):\/\/(?:([^\s/?#@:"'<>]{0,64}):)?([^\s/?#@:"'<>]{1,128})@([^\s/?#"'<>]{0,100})`,
  "g",
);
const QUERY = /([?&])(?:amp;)?([A-Za-z_][\w.[\]-]{0,60})=([^&#\s"'<>]{0,512})/g;
const ADDRESS = new RegExp(String.raw`([A-Za-z][A-Za-z0-9+.-]{0,20}):\/\/([^\s/?#"'<>]{0,100})`);

/** All such places of a text. */
export function urlParts(folded: Folded): readonly UrlPart[] {
  return [...userinfoOf(folded.text), ...queriesOf(folded.text)];
}

function userinfoOf(text: string): readonly UrlPart[] {
  if (!text.includes("@")) return [];
  return Array.from(text.matchAll(USERINFO), (match): UrlPart => {
    const [whole, scheme = "", user, secret = "", host = ""] = match;
    const end = match.index + whole.length - host.length - 1;
    const name = user === undefined ? "user" : "";
    return { kind: "userinfo", name, start: end - secret.length, end, scheme, address: host, host };
  });
}

function queriesOf(text: string): readonly UrlPart[] {
  return Array.from(text.matchAll(QUERY)).flatMap((match): readonly UrlPart[] => {
    const [whole, mark, name = "", value = ""] = match;
    const before = text.slice(0, match.index);
    // `a=1&b=2` without a question mark is the body of a form
    if (mark === "&" && !before.includes("?") && before !== "" && !before.startsWith(HOLE)) return [];
    const end = match.index + whole.length;
    const [, scheme = "", host = ""] = ADDRESS.exec(before) ?? [];
    return [{ kind: "query", name, start: end - value.length, end, scheme, address: before, host }];
  });
}
