// How comments are written in a file: what a suppression is put into.

/** Ids of VS Code's, for what is in no file. */
interface Syntax {
  readonly files: RegExp;
  readonly languageIds: readonly string[];
  readonly comment: (text: string) => string;
}

const SYNTAXES: readonly Syntax[] = [
  {
    files:
      /\.(?:[cm]?[jt]sx?|go|rs|java|kts?|swift|cs|cpp|cc|[ch]|hpp|php|scala|dart|groovy|gradle|proto|jsonc|json5|less|scss)$/i,
    languageIds:
      "javascript javascriptreact typescript typescriptreact go rust java kotlin swift csharp cpp c php scala dart groovy jsonc less scss".split(
        " ",
      ),
    comment: (text) => `// ${text}`,
  },
  {
    files: /\.(?:html?|xml|vue|svelte|svg|md|markdown|plist|csproj)$/i,
    languageIds: ["html", "xml", "vue", "svelte", "markdown"],
    comment: (text) => `<!-- ${text} -->`,
  },
  { files: /\.css$/i, languageIds: ["css"], comment: (text) => `/* ${text} */` },
  { files: /\.(?:sql|lua|hs|elm)$/i, languageIds: ["sql", "lua", "haskell", "elm"], comment: (text) => `-- ${text}` },
  {
    files:
      /\.(?:py|rb|sh|bash|zsh|fish|ya?ml|toml|ini|cfg|conf|env|tf|tfvars|pl|r|properties|ps1|nix|ex|exs)$|(?:^|\/)(?:\.env[^/]*|Dockerfile|Makefile)$/i,
    languageIds:
      "python ruby shellscript yaml toml ini terraform perl r properties powershell nix elixir dockerfile makefile dotenv".split(
        " ",
      ),
    comment: (text) => `# ${text}`,
  },
];

/**
 * Writes comments for a file; `undefined` if it has none, or none that is known.
 *
 * @param path or a name
 * @param languageId VS Code's, where the path says nothing
 */
export function commentSyntax(path: string, languageId = ""): ((text: string) => string) | undefined {
  const syntax =
    SYNTAXES.find(({ files }) => files.test(path)) ?? SYNTAXES.find((one) => one.languageIds.includes(languageId));
  return syntax?.comment;
}
