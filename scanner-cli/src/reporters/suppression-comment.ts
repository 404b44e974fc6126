// The comment that accepts a finding, in the syntax of the file that it is for.

const DIRECTIVE = "keystow-disable-line -- reason";

const COMMENTS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [
    /\.(?:[cm]?[jt]sx?|go|rs|java|kts?|swift|cs|cpp|cc|[ch]|hpp|php|scala|dart|groovy|gradle|proto|jsonc|json5|less|scss)$/i,
    (text) => `// ${text}`,
  ],
  [/\.(?:html?|xml|vue|svelte|svg|md|markdown|plist|csproj)$/i, (text) => `<!-- ${text} -->`],
  [/\.css$/i, (text) => `/* ${text} */`],
  [/\.(?:sql|lua|hs|elm)$/i, (text) => `-- ${text}`],
  [
    /\.(?:py|rb|sh|bash|zsh|fish|ya?ml|toml|ini|cfg|conf|env|tf|tfvars|pl|r|properties|ps1|nix|ex|exs)$|(?:^|\/)(?:\.env[^/]*|Dockerfile|Makefile)$/i,
    (text) => `# ${text}`,
  ],
];

/** How to say in files that a key in them is no secret. A comment's syntax is named if all of them share it. */
export function suppressionFor(files: readonly string[]): string {
  const [first = "", ...others] = new Set(files.map(inFile));
  return others.length === 0 ? first : ANY_COMMENT;
}

const ANY_COMMENT = `append a comment: ${DIRECTIVE}`;

/** A comment, or the config where a file has no comments. */
function inFile(file: string): string {
  const comment = COMMENTS.find(([names]) => names.test(file))?.[1];
  if (comment) return `append  ${comment(DIRECTIVE)}`;
  return /\.json$/i.test(file)
    ? `add its fingerprint (see --format json) with a reason to "allow" in keystow.config.json`
    : ANY_COMMENT;
}
