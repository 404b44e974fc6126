// The whole pipeline without the command line around it: walks a tree, reads each file into the detector, counts.
// `scan-tree FOLDER [TIMES]` multiplies the rules.
import { closeSync, openSync, readSync } from "node:fs";
import { createDetector } from "../../../detector/src/detector.js";
import { allOf, createRuleList } from "../../../detector/src/rules/rule-list.js";
import { filesBelow } from "../support/files-below.js";
import { madeProviders } from "../support/made-providers.js";

const [folder = ".", times = "1"] = process.argv.slice(2);
const rules = allOf(createRuleList());
const more = times === "1" ? [] : madeProviders(rules.length * (Number(times) - 1), rules);
const detector = createDetector({ providers: more });
const files = filesBelow(folder);
let bytes = 0;
let findings = 0;
for (const file of files) {
  const handle = openSync(file, "r");
  const scan = detector.scanFile((target, offset, length) => readSync(handle, target, offset, length, null), {
    path: file,
  });
  closeSync(handle);
  bytes += scan.size;
  findings += scan.findings.length;
}
process.stdout.write(JSON.stringify({ files: files.length, bytes, findings, rules: detector.rules.length }));
