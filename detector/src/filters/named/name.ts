// Names that promise a credential and hold something else.
import { showableName } from "../../context/credential-name.js";
import { ofNamed } from "./of-named.js";

const shown = (name: string) => (showableName(name) === undefined ? "the name" : `\`${showableName(name) ?? ""}\``);

/** `csrf_token`, `publicKey`, `author`. */
export const publicName = ofNamed(
  "public-name",
  ({ named: { name, objection } }) => objection === "public" && `${shown(name)} names something that anybody may know`,
);

/** `token_url`, `password_hash`, `primary_key`. */
export const metadataName = ofNamed(
  "metadata-name",
  ({ named: { name, objection } }) =>
    objection === "about" && `${shown(name)} names something about a credential, not the credential`,
);
