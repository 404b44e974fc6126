// What a reader has to know about the machine, and nothing that tells whose it is.
import { cpus } from "node:os";

/** For example `Node 22.1.0, linux x64, 8 x Some Processor`. */
export function machine(): string {
  const all = cpus();
  const model = (all[0]?.model ?? "").trim().replaceAll(/\s+/g, " ");
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${all.length} x ${model || "unnamed processor"}`;
}
