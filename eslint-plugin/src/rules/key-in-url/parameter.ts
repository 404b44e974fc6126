// What the name of a query's parameter promises.
import { secretName } from "@keystow/detector/remediation";
import type { ValueVerdict } from "./value.js";

/** Names that services use for keys, and others for other things. */
const OPEN = /^(?:key|appid|token|auth|t|sig|secret|pass|pwd)$/i;
/** RFC 6749 and OpenID Connect: what is sent through the browser on purpose, for one use. */
const ON_PURPOSE =
  /^(?:code|state|nonce|id_token_hint|login_hint|logout_token|code_challenge|request_token|oauth_token|oauth_verifier|ticket|captcha_token|recaptcha_token)$/i;

/** Whether a parameter with such a value holds a credential. */
export function isCredential(parameter: string, value: ValueVerdict): boolean {
  if (value === "harmless" || ON_PURPOSE.test(parameter)) return false;
  const secret = secretName(parameter);
  if (secret?.sure === true) return true;
  return value === "credential" && (secret !== undefined || OPEN.test(parameter));
}

/** Whether a literal under this name is worth asking the detector about. */
export const mayHoldKey = (parameter: string): boolean =>
  OPEN.test(parameter) || (secretName(parameter) !== undefined && !ON_PURPOSE.test(parameter));
