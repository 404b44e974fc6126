import { parseSize } from "@keystow/detector";
import { expect, it } from "vitest";

it.each([
  ["1", 1],
  ["4096", 4096],
  ["12 B", 12],
  ["500KB", 500_000],
  ["10mb", 10_000_000],
  ["1.5 MB", 1_500_000],
  ["2MiB", 2_097_152],
  ["1GB", 1_000_000_000],
  [" 7KB ", 7_000],
])("reads %j as %i bytes", (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});

it.each(["", "0", "0.2", "-1", "1e3", "MB", "10 MBs", "1,5MB", "999999999999999GB", "10MB 2", "0x10"])(
  "does not read %j",
  (text) => {
    expect(parseSize(text)).toBeUndefined();
  },
);
