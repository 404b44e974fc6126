// A project with forty keys in the languages and frameworks that people use: programs that print what they made of their
// keys, and files that are read by others. Every key is another one, of another rule.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { createDetector, type Rule } from "@keystow/detector";
import { sampleKey } from "@keystow/detector/testing";
import { seededRandom } from "./seeded-random.js";
import type { Files } from "./temp-repository.js";

/** A program of the project, and how it is run. */
export interface Program {
  readonly path: string;
  readonly command: string;
  readonly args: readonly string[];
}

export interface FortyKeys {
  readonly files: Files;
  readonly keys: readonly string[];
  readonly programs: readonly Program[];
}

const PROGRAMS: readonly Program[] = [
  { path: "node/report.mjs", command: "node", args: [] },
  { path: "node/legacy.cjs", command: "node", args: [] },
  { path: "python/report.py", command: "python3", args: [] },
  { path: "shell/report.sh", command: "sh", args: [] },
  { path: "java/Report.java", command: "java", args: [] },
  { path: "perl/report.pl", command: "perl", args: [] },
  { path: "ruby/report.rb", command: "ruby", args: [] },
  { path: "php/report.php", command: "php", args: [] },
  { path: "go/main.go", command: "go", args: ["run"] },
];

/** Makes the project; the same seed gives the same keys. */
export function fortyKeys(seed = 1): FortyKeys {
  const keys = makeKeys(40, seed);
  let next = 0;
  const k = () => keys[next++] ?? "";
  const files = {
    "package.json": JSON.stringify({ name: "forty", private: true }),
    ".gitignore": "node_modules\n",
    "node/report.mjs": `#!/usr/bin/env node
import { basename } from "node:path";
const plain = "${k()}";
const header = { Authorization: 'Bearer ${k()}' };
const send = (url, key = "${k()}") => \`\${url}?sent=\${key.length}\`;
console.log(plain, header.Authorization, send(basename("/a/b")), \`it's \${1 + 1} ${k()}\`);
`,
    "node/legacy.cjs": `"use strict";
class Client { static key = "${k()}"; }
module.exports = { token: "${k()}" };
console.log(Client.key + ":" + module.exports.token, ["a", "${k()}"].join("-"));
`,
    "python/report.py": `"""Prints a report."""
from __future__ import annotations
import sys

KEY = "${k()}"
HEADERS = {"Authorization": "Bearer ${k()}"}
RAW = b'${k()}'
print(KEY, HEADERS["Authorization"], RAW.decode(), f"{sys.byteorder} ${k()}", "{} {}".format("x", '${k()}'))
`,
    "shell/report.sh": `#!/bin/sh
KEY=${k()}
export OTHER='${k()}'
printf '%s\\n' "$KEY" "$OTHER" "Authorization: Bearer ${k()}" 'single ${k()} quotes'
cat <<END
document ${k()}
END
`,
    "java/Report.java": `public class Report {
  private static final String KEY = "${k()}";
  public static void main(String[] args) {
    String header = "Bearer ${k()}";
    System.out.println(KEY + " " + header);
  }
}
`,
    "perl/report.pl": `use strict;
my $key = '${k()}';
my $header = "Bearer ${k()}";
print "$key $header\\n";
`,
    "ruby/report.rb": `key = "${k()}"
puts key, "Bearer ${k()}", 'single ${k()}'
`,
    "php/report.php": `<?php
$key = '${k()}';
$header = "Bearer ${k()}";
echo "$key $header\\n";
`,
    "go/main.go": `package main

import (
	"fmt"
)

const key = "${k()}"

func main() {
	fmt.Println(key, "Bearer ${k()}")
}
`,
    "rust/main.rs": `fn main() {
    let key = "${k()}";
    println!("{}", key);
}
`,
    "kotlin/Report.kt": `const val KEY = "${k()}"\nval header = "Bearer ${k()}"\n`,
    "csharp/Report.cs": `class Report {\n  private const string Key = "${k()}";\n}\n`,
    "web/package.json": JSON.stringify({ name: "web", dependencies: { "@sveltejs/kit": "^2.0.0" } }),
    "web/src/lib/server/api.ts": `import { error } from "@sveltejs/kit";\nexport const key = "${k()}";\n`,
    "next/package.json": JSON.stringify({ name: "site", dependencies: { next: "^16.0.0" } }),
    "next/app/api/route.ts": `export const key: string = "${k()}";\nexport const header = 'Bearer ${k()}';\n`,
    "deploy/docker-compose.yml": `services:\n  app:\n    environment:\n      APP_KEY: "${k()}"\n`,
    "deploy/Dockerfile": `FROM scratch\nENV A=1 \\\n    SERVICE_KEY=${k()}\n`,
    ".github/workflows/ci.yml": `jobs:\n  test:\n    env:\n      CI_KEY: ${k()}\n`,
    "infra/main.tf": `provider "x" {\n  api_key = "${k()}"\n}\n`,
    "README.md": `Call it:\n\n    curl -H "Authorization: Bearer ${k()}" https://api.example.com\n`,
  };
  if (next !== keys.length) throw new RangeError(`the project has ${next} keys`);
  return { files, keys, programs: PROGRAMS.filter(({ command }) => isThere(command)) };
}

/** Whether a command is on this machine. */
const isThere = (command: string) =>
  spawnSync(command, [command === "go" ? "version" : "--version"], { stdio: "ignore" }).error === undefined;

function makeKeys(count: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  const providers = new Set<string>();
  const keys: string[] = [];
  for (const rule of createDetector().rules) {
    if (keys.length === count) break;
    const key = isUsual(rule) && !providers.has(rule.provider.id) ? sampleKey(rule, random) : "";
    // a key that is only found beside its provider's name, or that is a text of several lines, fits not everywhere
    if (!/^[\w.-]{20,120}$/.test(key) || !isFoundAlone(key, rule.id)) continue;
    providers.add(rule.provider.id);
    keys.push(key);
  }
  return keys;
}

const isUsual = (rule: Rule) => rule.format !== undefined && rule.pair === undefined && rule.public === undefined;

const detector = createDetector();
const isFoundAlone = (key: string, ruleId: string) =>
  ["a.js", "a.py", "a.sh"].every((path) => {
    const found = detector.scan(`x ("${key}")`, { path });
    return found.length === 1 && found[0]?.ruleId === ruleId && found[0].secret === key;
  });

/** What each program prints, by its path; with these variables in its environment. */
export function outputs(root: string, programs: readonly Program[], env: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(
    programs.map(({ path, command, args }) => {
      const { PATH, HOME } = process.env;
      const { stdout, stderr } = spawnSync(command, [...args, join(root, path)], {
        encoding: "utf8",
        env: { PATH, HOME, GOFLAGS: "-mod=mod", GOPROXY: "off", GOTOOLCHAIN: "local", ...env },
      });
      return [path, stdout === "" ? `nothing: ${stderr}` : stdout];
    }),
  );
}
