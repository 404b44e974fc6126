// The pages in docs/rules: what each rule looks for, how sure it is, and what to do about a key that was found. Rules are
// data, so their pages are made from them; test/package/rule-pages.test.ts keeps them in step.

/** @typedef {import("@keystow/detector").Provider} Provider */
/** @typedef {Provider["rules"][number]} RuleDeclaration */
/** @typedef {import("../detector/src/formats/format.ts").Part} Part */

/** What alphabets are called; others are shown as they are. */
const ALPHABETS = new Map([
  ["0-9", "digits"],
  ["0-9a-f", "lower-case hexadecimal digits"],
  ["0-9A-Fa-f", "hexadecimal digits"],
  ["A-Z2-7", "base32 letters"],
  ["0-9a-z", "small letters and digits"],
  ["0-9A-Z", "capitals and digits"],
  ["0-9A-Za-z", "letters and digits"],
  ["0-9A-Za-z+/", "base64 letters"],
  ["0-9A-Za-z_-", "letters, digits, `-` and `_`"],
  ["0-9A-Za-z_~+/.-", "letters, digits and `_~+/.-`"],
  ["=", "`=`"],
]);

/** The page of a provider: its rules, and how its keys are replaced. */
export function rulePage(/** @type {Provider} */ provider) {
  const { name, docs, rotation, rules } = provider;
  return `${[
    `# ${name}`,
    "<!-- Generated from the rules by `npx vitest run test/package/rule-pages.test.ts -u`: do not edit. -->",
    ...(docs === undefined ? [] : [`The provider's documentation: <${docs}>`]),
    ...rules.map((rule) => ruleSection(provider, rule)),
    rotationSection(rotation),
    `Not a secret? \`keystow-disable-line -- reason\` behind it, or in the config \`"disabledRules": ["${provider.id}"]\` for all rules of this page.`,
  ].join("\n\n")}\n`;
}

function ruleSection(/** @type {Provider} */ provider, /** @type {RuleDeclaration} */ rule) {
  const facts = [
    ["Looks like", shapeOf(rule)],
    ["How sure", sureness(rule)],
    ["Mode", rule.mode === undefined || rule.mode === "unknown" ? undefined : rule.mode],
    ["Environment variable", rule.env === undefined ? undefined : `\`${rule.env}\``],
    ["Sent as", rule.header && `\`${[`${rule.header.name}:`, rule.header.scheme, "…"].filter(Boolean).join(" ")}\``],
    ["Beside it", rule.format && rule.pair ? `${rule.pair.title}, which is told together with it` : undefined],
    ["Documentation", rule.docs === undefined || rule.docs === provider.docs ? undefined : `<${rule.docs}>`],
    ["Public", rule.public && `not reported: ${rule.public.reason}`],
  ];
  const lines = facts.flatMap(([what, text]) => (text === undefined ? [] : [`- ${what}: ${text}`]));
  return [`## ${rule.title}`, `\`${rule.id}\``, lines.join("\n")].join("\n\n");
}

function shapeOf(/** @type {RuleDeclaration} */ rule) {
  if (rule.format) return rule.format.map(partInWords).filter(Boolean).join(", then ");
  if (rule.context) return `a value under a credential's name, near ${listed(rule.context.words.map(code))}`;
  if (rule.assignment) {
    const words = listed(rule.assignment.words.map(code));
    return `a value under a name with ${words} in it, in code, data files, shells and headers`;
  }
  return rule.pattern ? `what stands at ${listed(rule.pattern.anchors.slice(0, 6).map(code))}` : "a pattern";
}

function partInWords(/** @type {Part} */ part) {
  // a longer one could be taken for a key itself
  if (typeof part === "string") return code(part.length > 24 ? `${part.slice(0, 20)}…` : part);
  if ("oneOf" in part && Array.isArray(part.oneOf)) {
    const literals = /** @type {string[]} */ (part.oneOf).filter(Boolean);
    const shown = literals.slice(0, 8).map(code);
    return `${listed(literals.length > 8 ? [...shown, "others"] : shown)}`;
  }
  const [run] = /** @type {import("../detector/src/formats/format.ts").Run[]} */ (Object.values(part));
  if (!run || (run.min === 0 && run.alphabet === "=")) return "";
  const count = run.min === run.max ? String(run.min) : `${run.min} to ${run.max}`;
  return `${count} ${ALPHABETS.get(run.alphabet) ?? `of ${code(`[${run.alphabet}]`)}`}`;
}

function sureness(/** @type {RuleDeclaration} */ rule) {
  if (rule.context) return "`named`: the words around it say so";
  if (rule.assignment) return "`named`: its name says so, and it looks like a credential";
  if (rule.format)
    return rule.checksum ? "`proven` if its checksum matches, else `provider`" : "`provider`: the exact shape";
  if (rule.pattern?.inspect && rule.pattern.grade !== "named")
    return "`proven` if it decodes to what it claims, else `provider`";
  return rule.pattern?.grade === "named" ? "`named`: its place says so" : "`provider`: the exact shape";
}

function rotationSection(/** @type {Provider["rotation"]} */ rotation) {
  const steps = rotation?.steps ?? ["Make a new key with the provider.", "Deploy it.", "Revoke the old one."];
  const where = rotation?.url === undefined ? [] : [`Keys are made and revoked here: <${rotation.url}>`];
  const days = rotation?.days === undefined ? [] : [`The provider asks for a new key every ${rotation.days} days.`];
  return ["## If one leaked", ...where, ...days, steps.map((step, at) => `${at + 1}. ${step}`).join("\n")].join("\n\n");
}

const code = (/** @type {string} */ text) => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

function listed(/** @type {readonly string[]} */ items) {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} or ${items.at(-1) ?? ""}`;
}

/** The index of all pages, by provider. */
export function indexPage(/** @type {readonly Provider[]} */ providers) {
  const sorted = [...providers].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const count = providers.reduce((sum, { rules }) => sum + rules.length, 0);
  const rows = sorted.map(
    ({ id, name, rules }) => `| [${name}](${id}.md) | ${rules.map(({ id: rule }) => code(rule)).join(", ")} |`,
  );
  return `# Rules

<!-- Generated from the rules by \`npx vitest run test/package/rule-pages.test.ts -u\`: do not edit. -->

${count} rules of ${providers.length} providers; [index.html](index.html) is a page to search them. \`keystow rules WORDS\` does it in a terminal, and \`keystow explain FILE:LINE\` says why a value
is reported or not. In the config, \`"disabledRules"\` takes the names of rules and of providers.

| Provider | Rules |
| --- | --- |
${rows.join("\n")}
`;
}
