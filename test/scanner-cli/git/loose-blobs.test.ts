import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { looseBlob, looseFile } from "../../../scanner-cli/src/git/loose-blobs.js";
import { tempFolder } from "../../support/temp-folder.js";
import { tempRepository } from "../../support/temp-repository.js";

/** What is read of an object file with this content. */
function reading(object: string | Uint8Array, limit = 1000) {
  const file = join(tempFolder(), "object");
  writeFileSync(file, typeof object === "string" ? deflateSync(Buffer.from(object)) : object);
  return looseBlob(file, limit);
}

it("reads blobs as git writes them, of any size and content", () => {
  const { root, git, stage } = tempRepository();
  const contents = ["", "a", "a\0b", "x".repeat(1_000_000), randomBytes(300_000), randomBytes(65_536)].map((content) =>
    Buffer.from(content),
  );
  for (const content of contents) {
    stage({ file: content });
    const file = looseFile(join(root, ".git/objects"), git("rev-parse", ":file").trim());
    expect(file).toBeDefined();
    const blob = looseBlob(file ?? "", 2_000_000);
    expect(blob?.size).toBe(content.length);
    expect(content.equals(blob?.content ?? Buffer.from("another"))).toBe(true);
  }
});

it("tells the size of a blob that is too large, and does not inflate it", () => {
  expect(reading("blob 5\x0012345", 4)).toEqual({ size: 5, content: undefined });
  const large = Buffer.concat([Buffer.from("blob 200000\0"), randomBytes(200_000)]);
  expect(reading(deflateSync(large))).toEqual({ size: 200_000, content: undefined });
});

it("leaves to git what is no blob, or not what it claims to be", () => {
  expect(reading("tree 1\0a")).toBeUndefined();
  expect(reading("blob 1\0ab")).toBeUndefined();
  expect(reading("blob 3\0ab")).toBeUndefined();
  expect(reading("blob \0")).toBeUndefined();
  expect(reading("")).toBeUndefined();
  expect(reading(Buffer.from("no deflated data"))).toBeUndefined();
  expect(reading(deflateSync(Buffer.from("blob 2\0ab")).subarray(0, -6))).toBeUndefined();
  expect(looseBlob(join(tempFolder(), "missing"), 10)).toBeUndefined();
  expect(looseBlob(tempFolder(), 10)).toBeUndefined();
  // It would inflate to far more than it says.
  expect(reading(deflateSync(Buffer.concat([Buffer.from("blob 1\0"), Buffer.alloc(10_000_000)])))).toBeUndefined();
});

it("finds no file of a blob that is packed", () => {
  const { root, git, commit } = tempRepository();
  commit({ a: "1" });
  const name = git("rev-parse", "HEAD:a").trim();
  git("gc", "--quiet");
  expect(looseFile(join(root, ".git/objects"), name)).toBeUndefined();
});
