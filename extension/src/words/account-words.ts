// What a key opens, in a few words. It may not import `vscode`.
import type { Account } from "@keystow/detector";
import type { Translate } from "./translate.js";

/** `For the user deploy.`: a name is no secret. */
export const accountWords = ({ title, name }: Account, t: Translate): string => t("For the {0} {1}.", title, name);
