import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();
const key = makeKey("forg-live-key");
const found = (text: string) => detector.scan(text).length;

describe("a suppression of ours", () => {
  it.each([
    [`key = "${key}" // keystow-disable-line -- sandbox only`],
    [`key: ${key} # keystow-disable-line -- sandbox only`],
    [`<b>${key}</b> <!-- keystow-disable-line -- sandbox only -->`],
    [`/* keystow-disable-line -- sandbox only */ key = "${key}"`],
    [`// keystow-disable-next-line -- sandbox only\nkey = "${key}"`],
    [`// keystow-disable-next-line forg-live-key -- sandbox only\r\nkey = "${key}"`],
    [`# keystow-disable-next-line forg -- the provider's id will do\nkey = "${key}"`],
    [`# keystow-disable-line stripe-live-secret-key, forg-live-key -- a list\rx`.replace("\rx", ` ${key}`)],
  ])("counts: %#", (text) => {
    expect(found(text)).toBe(0);
    expect(detector.explain(text, text.indexOf(key))).toMatchObject({ outcome: "suppressed" });
  });

  it.each([
    ["it gives no reason", `key = "${key}" // keystow-disable-line`],
    ["its reason is empty", `key = "${key}" /* keystow-disable-line -- */`],
    ["it names another rule", `key = "${key}" // keystow-disable-line stripe-live-secret-key -- other`],
    ["it stands on the next line", `key = "${key}"\n// keystow-disable-line -- too late`],
    ["it is for the line after next", `// keystow-disable-next-line -- early\n\nkey = "${key}"`],
    ["it is for the next line only", `key = "${key}" // keystow-disable-next-line -- wrong line`],
    ["its name is longer", `key = "${key}" // not-keystow-disable-lines -- no`],
  ])("does not count if %s", (_why, text) => {
    expect(found(text)).toBe(1);
  });

  it("ends with its comment, so that its reason holds no code", () => {
    const other = makeKey("forg-live-key", 2);
    const text = `/* keystow-disable-line -- sandbox */ a = "${key}"; b = "${other}"`;
    const { reasons } = detector.explain(text, text.indexOf(key));
    expect(reasons[0]).toBe("sandbox");
    expect(reasons.join()).not.toContain(other.slice(10, 20));
    expect(found(`/* keystow-disable-line */ x = "${key}"`)).toBe(1);
  });

  it("of an access key id leaves its secret a finding", () => {
    const [id, secret] = [makeKey("aws-access-key"), makeKey("aws-secret-access-key")];
    const text = `AWS_ACCESS_KEY_ID=${id} # gitleaks:allow\nAWS_SECRET_ACCESS_KEY=${secret}\n`;
    expect(detector.scan(text).map((finding) => finding.secret)).toEqual([secret]);
  });

  it("that gives no reason is said so", () => {
    const [finding] = detector.scan(`key = "${key}" // keystow-disable-line`);
    expect(finding?.reasons.join()).toContain("needs a reason");
  });

  it("covers a key of several lines at its first and at its last line", () => {
    const pem = makeKey("pem-private-key");
    expect(found(pem)).toBe(1);
    expect(found(`# keystow-disable-next-line -- made for tests\n${pem}`)).toBe(0);
    expect(found(`key = """${pem}""" # keystow-disable-line -- made for tests`)).toBe(0);
  });
});

describe("other scanners' suppressions", () => {
  it.each([
    `key = "${key}" # gitleaks:allow`,
    `key = "${key}" # trufflehog:ignore`,
    `key = "${key}"  # pragma: allowlist secret`,
    `# pragma: allowlist nextline secret\nkey = "${key}"`,
    `key = "${key}" // secretlint-disable-line`,
    `// secretlint-disable-next-line\nkey = "${key}"`,
  ])("count: %#", (text) => {
    expect(found(text)).toBe(0);
  });
  it.each([`# gitleaks:allow\nkey = "${key}"`, `# pragma: allowlist secret\nkey = "${key}"`])(
    "count on their own line only: %#",
    (text) => {
      expect(found(text)).toBe(1);
    },
  );
});
