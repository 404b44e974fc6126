// Loaded into a Node program before it starts (`--require`): writes the most memory that it took, in kilobytes, into
// the file that KEYSTOW_BENCH_PEAK names.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const file = process.env["KEYSTOW_BENCH_PEAK"];
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
