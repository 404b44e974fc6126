// What a finding opens: the user beside a password, the client id beside a client secret, the host of a tenant. It is
// looked for once a finding stands, so that what is none costs nothing. These are no secrets: they are told, so that
// people know what to replace, and they neither move nor rename the finding.
import type { Account } from "../finding.js";
import type { Candidate } from "../pipeline/candidate.js";
import { accountBeside } from "./account-beside.js";
import { isTellable } from "./account-name.js";
import { signedAccount } from "./signed-account.js";

/**
 * The accounts that a reported key belongs to, in the order in which they are told.
 *
 * @param isFree whether nothing else is reported at a span
 */
export function findAccounts(
  candidate: Candidate,
  text: string,
  isFree: (span: Account["span"]) => boolean,
): readonly Account[] {
  const { rule, span, secret, accounts = [] } = candidate;
  const signed = (rule.accounts ?? rule.provider.accounts ?? []).map((sign) => signedAccount(sign, text, span));
  const beside = accountBeside(candidate, text);
  const found = [...accounts, ...signed, beside].filter((account) => account !== undefined);
  return found.filter(
    (account, index) =>
      isTellable(account.name, secret) &&
      isFree(account.span) &&
      found.findIndex(({ name }) => name === account.name) === index,
  );
}
