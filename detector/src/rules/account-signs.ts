// The looks of what keys open that several providers' files declare.
import type { AccountSign } from "./rule.js";

const UUID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";
/** What stands between a name and its value in code, data and connection strings. */
const GIVEN = String.raw`["'\]]{0,3}\s{0,4}(?:=>|:=|[:=,])\s{0,8}["']?`;
/** Hosts of the provider itself. */
const OWN = "(?:www|api|app|docs|developers?|help|support|login|id|status|community|cdn|static)";

/** A customer's own host under a provider's domain: `acme.okta.com`. */
export const hostUnder = (title: string, ...domains: readonly string[]): AccountSign => {
  const under = domains.map((domain) => domain.replaceAll(".", String.raw`\.`)).join("|");
  const label = "[a-z0-9-]{1,63}";
  return {
    title,
    expression: new RegExp(
      String.raw`(?<![\w.-])(?<name>(?!${OWN}\.)${label}(?:\.${label}){0,2}\.(?:${under}))(?![\w-])`,
      "dg",
    ),
  };
};

/** A value of some shape under one of several names, which are expressions in small letters. */
export const valueNamed = (title: string, names: string, value: string): AccountSign => ({
  title,
  expression: new RegExp(`(?<![a-z])(?:${names})${GIVEN}(?<name>${value})(?![0-9a-z_-])`, "dgi"),
});

/** A UUID under one of several names. */
export const uuidNamed = (title: string, names: string): AccountSign => valueNamed(title, names, UUID);
