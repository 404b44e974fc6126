// Compiles the prefilter to WebAssembly, with SIMD and without, and writes both as base64 into the TypeScript
// sources, so that no bundle looks a file up when it runs. `npm run build:engine`; a test compares the result.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format } from "prettier";

/**
 * The compiler, not imported by name: its declarations would give all our arrays and strings AssemblyScript's types.
 * @typedef {object} Compiler
 * @property {(args: string[], host: object) => Promise<{ error: Error | null, stdout: object, stderr: object }>} main
 */
const COMPILER = "assemblyscript/asc";

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "detector", "src", "engine");

/** The file that holds the modules. */
export const target = join(folder, "wasm-modules.ts");

/** The text of that file, made anew from the AssemblyScript. */
export async function wasmModules() {
  const text = `// Generated from assembly/prefilter.ts by \`npm run build:engine\`: do not edit.

/** The prefilter with SIMD128, as base64. */
export const SIMD_MODULE = "${await compiled("simd")}";

/** The prefilter for WebAssembly without SIMD, as base64. */
export const SCALAR_MODULE = "${await compiled("scalar")}";
`;
  return format(text, { parser: "typescript", printWidth: 120 });
}

/** @param {"simd" | "scalar"} kind */
async function compiled(kind) {
  const features = kind === "simd" ? ["--enable", "simd"] : ["--disable", "simd"];
  const options = [
    "-O3",
    "--noAssert",
    "--converge",
    "--runtime",
    "stub",
    "--importMemory",
    "--disable",
    "bulk-memory",
  ];
  const { error, stdout, stderr, binary } = await compile([
    "assembly/prefilter.ts",
    ...options,
    ...features,
    "-o",
    "out.wasm",
  ]);
  if (error || !binary) throw new Error(`the prefilter does not compile: ${stdout}${stderr}`, { cause: error });
  return Buffer.from(binary).toString("base64");
}

/** @param {string[]} args */
async function compile(args) {
  /** @type {Uint8Array | undefined} */
  let binary;
  const { default: asc } = /** @type {{ default: Compiler }} */ (await import(COMPILER));
  const result = await asc.main([...args, "--baseDir", folder], {
    readFile: (/** @type {string} */ name, /** @type {string} */ base) => {
      try {
        return readFileSync(join(base, name), "utf8");
      } catch {
        return null;
      }
    },
    writeFile: (/** @type {string} */ _name, /** @type {string | Uint8Array} */ contents) => {
      if (typeof contents !== "string") binary = contents;
    },
    listFiles: () => [],
  });
  return { error: result.error, stdout: result.stdout.toString(), stderr: result.stderr.toString(), binary };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(target, await wasmModules());
