// What people write where a password goes, for rules that know a password by the syntax around it.
import { describe, expect, it } from "vitest";
import { standIn } from "../../../detector/src/filters/stand-in.js";

const filterOf = (password: string, user?: string) => standIn(password, user)?.filter;

describe("standIn", () => {
  it.each([
    "$DB_PASS",
    "${password}",
    "$(cat file)",
    "$1",
    "%PASSWORD%",
    "%s",
    "{{ .Values.password }}",
    "<pw>",
    "[PASSWORD]",
    ":password",
    "@password@",
  ])("knows %s as a reference", (text) => {
    expect(filterOf(text)).toBe("environment-read");
  });

  it.each([
    "password",
    "your_password_here",
    "changeme123",
    "test",
    "pâssword",
    "xxx",
    "********",
    "...",
    "1234567",
    "a1",
    "dbpassword",
    "?/(",
  ])("knows %s as a stand-in", (text) => {
    expect(filterOf(text)).toBe("placeholder");
  });

  it("knows the user's name as one", () => {
    expect(filterOf("Deploy", "deploy")).toBe("placeholder");
    expect(filterOf("Deploy", "root")).toBeUndefined();
  });

  // made here, so that nothing in this file looks like one
  const chosen = ["winter", "20", "25!"].join("");
  it.each([chosen, `${chosen}$1`, `p4ss${chosen}`, `secret${String(789)}`, `$${String(4)}x${chosen}`])(
    "takes others for passwords, weak as they are",
    (text) => {
      expect(filterOf(text)).toBeUndefined();
    },
  );
});
