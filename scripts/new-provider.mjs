// `npm run new:provider "Acme Cloud" [acme-cloud]`: a provider's file to fill in, and what to do next.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = "detector/src/rules/providers";
const [name = "", id = kebabCase(name), ...rest] = process.argv.slice(2);

if (name === "" || rest.length > 0 || !/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/.test(id)) {
  fail(
    'Usage: npm run new:provider "Acme Cloud" [acme-cloud]\nThe id is made of small letters and digits, its words begin with letters and have hyphens between them.',
  );
} else {
  const path = join(folder, `${id}.ts`);
  try {
    writeFileSync(join(import.meta.dirname, "..", path), source(), { flag: "wx" });
    console.log(`Wrote ${path}. State the facts in it, with the page they come from. Then

  npx vitest run test/detector/rules -u

puts it into the registry and tests it on keys that it makes itself.`);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    fail(`${path} is there already.`);
  }
}

/** Like the example in CONTRIBUTING.md. */
function source() {
  const prefix = id.replaceAll("-", "");
  const variable = `${id.replaceAll("-", "_").toUpperCase()}_API_KEY`;
  return `import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "${id}",
  name: ${JSON.stringify(name)},
  docs: "https://docs.${prefix}.test/keys", // the page that states the format
  words: ["${prefix}"],
  rotation: {
    url: "https://app.${prefix}.test/keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "${id}-api-key",
      title: ${JSON.stringify(`${name} API key`)},
      format: ["${prefix}_", { body: base62(32) }],
      env: "${variable}",
      header: bearer,
      examples: (key) => [\`${variable}=\${key}\`],
      nearMisses: (key) => [key.slice(0, -1), \`\${key}0\`],
    },
  ],
});
`;
}

/** @param {string} text */
function kebabCase(text) {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join("-");
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
