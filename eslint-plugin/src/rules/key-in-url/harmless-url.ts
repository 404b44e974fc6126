// URLs in which a credential does no harm, or has to stand.
import type { UrlPart } from "./url-parts.js";

/** What runs on the developer's own machine. */
const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?::|$)|\.localhost(?::|$)/i;

/**
 * Services whose pages load a script, a tile or an API with a key in the query that anybody may see:
 * https://developers.google.com/maps/documentation/javascript/get-api-key, https://docs.mapbox.com/help/dive-deeper/access-tokens/,
 * https://docs.maptiler.com/cloud/api/authentication-key/, https://firebase.google.com/docs/projects/api-keys
 */
const PUBLIC_KEYS =
  /(?:^|[./])(?:maps\.googleapis\.com|maps\.google\.com|mapbox\.com|maptiler\.com|tiles?\.[a-z.]{3,40}|thunderforest\.com|identitytoolkit\.googleapis\.com|securetoken\.googleapis\.com|firebase\w{0,20}\.googleapis\.com)(?::|$)/i;
const TILE = /\{z\}|\{x\}|\{s\}/;

/** Links that are mailed or handed over: their token is spent when they are opened. */
const ONE_TIME =
  /reset|verif|confirm|activat|invit|unsubscribe|magic|join|accept|recover|sign-?up|signup|register|callback|preview|share|download|opt-?out|e-?mail/i;

export function isHarmlessUrl({ kind, address, host }: UrlPart): boolean {
  if (LOCAL.test(host)) return true;
  return kind === "query" && (PUBLIC_KEYS.test(host) || TILE.test(address) || ONE_TIME.test(address));
}
