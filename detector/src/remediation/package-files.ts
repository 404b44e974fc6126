// Which files make a folder a package, and which of them say what the package uses.

const PACKAGE =
  /^(?:package\.json|deno\.jsonc?|pyproject\.toml|setup\.py|requirements\.txt|Pipfile|go\.mod|Cargo\.toml|composer\.json|Gemfile|pom\.xml|build\.gradle(?:\.kts)?|mix\.exs|Package\.swift|[\w.-]{1,100}\.csproj|(?:docker-)?compose\.ya?ml|\.env(?:\.example)?)$/;
const TELLING =
  /^(?:package\.json|composer\.json|Gemfile|pom\.xml|build\.gradle(?:\.kts)?|pyproject\.toml|requirements\.txt|Pipfile|go\.mod|Cargo\.toml|mix\.exs|[\w.-]{1,100}\.csproj)$/;

/** Whether a file of this name makes its folder a package of its own. */
export const isPackageFile = (name: string): boolean => PACKAGE.test(name);

/** Whether the text of a file of this name tells which frameworks there are, and what loads `.env`. */
export const isTellingFile = (name: string): boolean => TELLING.test(name);
