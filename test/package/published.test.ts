// What npm would publish: installed from its tarball into an empty project, it runs, with no dependency, no
// install script and nothing in it that opens a connection.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeKey } from "../support/make-key.js";
import { tempFolder, writeTree } from "../support/temp-folder.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const npm = (args: readonly string[], cwd: string) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** Packs a package and installs the tarball, without the network. */
function installed(folder: string, ...packages: readonly string[]): void {
  writeTree(folder, { "package.json": JSON.stringify({ name: "consumer", private: true, type: "module" }) });
  for (const name of packages)
    npm(["pack", join(root, name), "--ignore-scripts", "--pack-destination", folder], folder);
  const tarballs = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  npm(
    ["install", "--offline", "--omit=peer", "--no-audit", "--no-fund", ...tarballs.map((file) => `./${file}`)],
    folder,
  );
}

describe("the scanner", () => {
  it("runs from its tarball", () => {
    const folder = tempFolder();
    installed(folder, "scanner-cli");
    writeTree(folder, { "src/pay.js": `const key = "${makeKey("forg-live-key")}";\n` });
    expect(() => npm(["exec", "--offline", "--", "keystow", "src"], folder)).toThrow(/Command failed/);
    expect(npm(["exec", "--offline", "--", "keystow", "--exit-zero", "src"], folder)).toContain("FORG live API key");
    expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["keystow"]);
  });

  it("reaches for no network", () => {
    const bundle = ["keystow.cjs", "main.cjs", "import-file.cjs", "patterns.cjs", "rules.cjs"]
      .map((file) => readFileSync(join(root, "scanner-cli/dist", file), "utf8"))
      .join("\n");
    const modules = [...bundle.matchAll(/require\("([^"]+)"\)/g)].map(([, name = ""]) => name.replace(/^node:/, ""));
    expect(modules).toContain("fs");
    for (const name of ["net", "http", "https", "http2", "dgram", "tls", "dns", "inspector"]) {
      expect(modules).not.toContain(name);
    }
  });
});

it.each(["detector", "scanner-cli", "eslint-plugin"])("%s has neither dependencies nor install scripts", (name) => {
  const manifest = JSON.parse(readFileSync(join(root, name, "package.json"), "utf8")) as Record<string, unknown>;
  expect(manifest["dependencies"]).toBeUndefined();
  expect(manifest["scripts"]).toBeUndefined();
});

it("the detector can be imported from its tarball", () => {
  const folder = tempFolder();
  installed(folder, "detector");
  const program = `import { createDetector } from "@keystow/detector"; console.log(createDetector().scan(process.argv[1]).length);`;
  const key = makeKey("forg-live-key");
  expect(
    execFileSync(process.execPath, ["--input-type=module", "-e", program, key], {
      cwd: folder,
      encoding: "utf8",
    }).trim(),
  ).toBe("1");
});
