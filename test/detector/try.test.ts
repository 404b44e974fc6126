import { it } from "vitest";
import { makeKey } from "../support/make-key.js";
import { planFor, textAfter } from "../support/remediate.js";
import { createDetector } from "@keystow/detector";
const K = makeKey("forg-live-key"), G = makeKey("github-personal-access-token");
const d = createDetector();
const show = (t: string|undefined) => (t ?? "(unchanged)").replaceAll(K, "KEY").replaceAll(G,"GKEY");
const cases: [string,string,object?][] = [
["a.js", `const key = "${K}";\nfetch(u, { headers: { Authorization: "Bearer ${K}" } });\n`],
["a.ts", `const key: string = '${K}';\nconst h = \`Bearer ${K}\`;\nconst x = tag\`${K}\`;\n`],
["a.tsx", `const A = () => <App key="${K}" h="Bearer ${K}">it's ${K} here</App>;`],
["a.js", `// ${K}\nconst a = "it's \`\${x}\` ${K}" + 'b';\nconst j = "${K.slice(0,20)}" + "${K.slice(20)}";`],
["a.ts", `enum E { A = "${K}" }\nimport x from "${K}";\nconst o = { "${K}": 1, b: "${K}" as const };`],
["a.py", `"""Doc."""\nfrom __future__ import annotations\nimport sys\n\nkey = "${K}"\nh = {"Authorization": "Bearer ${K}"}\nb = b"${K}"\nf = f"Bearer ${K} {sys.argv}"\ng = "Bearer ${K} {}".format(1)\nj = ("Bearer "\n     "${K}")\n`],
["b.py", `#!/usr/bin/env python3\nprint('${K}')\n`],
["a.rb", `key = "${K}"\nh = "Bearer ${K}"\ns = 'Bearer ${K}'\nputs '${K}'\n`],
["a.go", `package main\n\nimport (\n\t"fmt"\n\t"strings"\n)\n\nconst key = "${K}"\n\nfunc main() {\n\tfmt.Println("Bearer ${K}", key)\n}\n`],
["b.go", `package main\n\nconst (\n\tkey = "${K}"\n)\nvar t = \`${K}\`\n`],
["A.java", `class A {\n  static final String KEY = "${K}";\n  String h = "Bearer ${K}";\n  @Value("${K}") String x;\n}\n`],
["a.kt", `const val KEY = "${K}"\nval h = "Bearer ${K}"\n`],
["a.cs", `class A {\n  private const string Key = "${K}";\n  string h = $"Bearer ${K} {x}";\n  string v = @"${K}";\n}\n`],
["a.php", `<?php\n$key = "${K}";\n$h = "Bearer ${K}";\nclass A { private $k = '${K}'; }\nconst KEY = "${K}";\ndefine('KEY', '${K}');\n`],
["a.rs", `fn main() {\n    let key = "${K}";\n    let h = format!("Bearer ${K}");\n    let s = "${K}".to_string();\n    call("Bearer ${K}");\n}\nconst KEY: &str = "${K}";\n`],
["a.swift", `let key = "${K}"\nlet h = "Bearer ${K}"\n`],
["a.pl", `my $key = "${K}";\nmy $h = "Bearer ${K}";\nmy $s = 'Bearer ${K}';\n`],
["a.ps1", `$key = "${K}"\n$h = "Bearer ${K}"\n$s = 'Bearer ${K}'\n`],
["a.sh", `#!/bin/sh\nKEY=${K}\nexport K2='${K}'\ncurl -H "Authorization: Bearer ${K}" -H 'Authorization: Bearer ${K}' x\ncat <<EOF\n${K}\nEOF\ncat <<'EOF'\n${K}\nEOF\n`],
["Dockerfile", `FROM node\nENV FORG_API_KEY=${K}\nENV A=1 \\\n    FORG_KEY=${K} \\\n    B=2\nARG TOKEN=${G}\nRUN curl -H "Authorization: Bearer ${K}" x\n`],
["docker-compose.yml", `services:\n  a:\n    environment:\n      FORG_API_KEY: ${K}\n      B: "${K}"\n    other: { C: ${K} }\n  b:\n    environment:\n      - FORG_API_KEY=${K}\n`],
[".github/workflows/ci.yml", `env:\n  FORG_API_KEY: ${K}\nsteps:\n  - run: curl -H "Authorization: Bearer ${K}" x\n`],
[".gitlab-ci.yml", `variables:\n  FORG_API_KEY: ${K}\n`],
["main.tf", `provider "forg" {\n  api_key = "${K}"\n  header  = "Bearer ${K}"\n}\nvariable "token" {\n  type    = string\n  default = "${G}"\n}\n`],
["terraform.tfvars", `api_key = "${K}"\nregion  = "eu"\n`],
["application.yml", `forg:\n  key: ${K}\n`],
["a.json", `{ "key": "${K}" }`],
["README.md", "Use `" + K + "`.\n"],
[".env.example", `FORG_API_KEY=${K}\n`],
[".env", `FORG_API_KEY=${K}\n`],
["src/a.ts", `"use client";\nconst k = "${K}";`],
["src/lib/server/a.ts", `const k = "${K}";`, {frameworks: new Set(["sveltekit"])}],
["src/a.ts", `import x from "y";\nconst k = "${K}";`, {envModule: {module:"~/env", object:"env"}}],
["a.ts", `/// <reference types="deno" />\nDeno.serve(() => {});\nconst k = "${K}";`],
["src/pages/a.astro", `---\nconst k = "${K}";\n---\n<p>${K}</p>\n`, {frameworks: new Set(["astro"])}],
["src/main.ts", `const k = "${K}";`, {frameworks: new Set(["vite"])}],
];
it("x", () => { for (const [path, text, ch] of cases) { const plan = planFor(path, text, ch ?? {}); console.log(`=== ${path}\n${show(textAfter(plan, path))}\n-- ${plan.changes.filter(c=>c.path!==path).map(c=>c.path+": "+JSON.stringify(show(c.after))).join("; ")}\n-- kept: ${plan.kept.map(k=>k.finding.span.start+" "+k.reason).join(" | ")}\n-- notes ${plan.notes.join(" | ")}  left: ${d.scan(textAfter(plan,path) ?? text,{path}).length}`); } });
