// Which frameworks a package uses, by what it depends on and by the files in its folder.
import type { Framework } from "./project.js";

/** A dependency of a package, in whatever manifest. */
const DEPENDENCIES: readonly (readonly [RegExp, Framework])[] = [
  [/^@angular\/core$/, "angular"],
  [/^astro$/, "astro"],
  [/^react-scripts$/, "create-react-app"],
  [/^(?:expo|react-native)$/, "expo"],
  [/^gatsby$/, "gatsby"],
  [/^laravel\/framework$/, "laravel"],
  [/^next$/, "next"],
  [/^nuxt$/, "nuxt"],
  [/^rails$/, "rails"],
  [/^@remix-run\/|^@react-router\/(?:node|dev)$/, "remix"],
  [/^@sveltejs\/kit$/, "sveltekit"],
  [/^symfony\/framework-bundle$/, "symfony"],
  [/^vite$/, "vite"],
];

/** A file that stands in a package's folder. */
const FILES: readonly (readonly [RegExp, Framework])[] = [
  [/^astro\.config\./, "astro"],
  [/^bunfig\.toml$|^bun\.lockb?$/, "bun"],
  [/^deno\.(?:jsonc?|lock)$/, "deno"],
  [/^gatsby-config\./, "gatsby"],
  [/^next\.config\./, "next"],
  [/^nuxt\.config\./, "nuxt"],
  [/^svelte\.config\./, "sveltekit"],
  [/^vite\.config\./, "vite"],
  [/^angular\.json$/, "angular"],
  [/^artisan$/, "laravel"],
];

const SPRING = /org\.springframework\.boot|spring-boot/;
const RAILS = /^\s*gem\s+["']rails["']/m;

/** What the folder of a package shows. */
export interface PackageFacts {
  /** Names of its files. */
  readonly files: readonly string[];
  /** The texts of its manifests by name: `package.json`, `composer.json`, `Gemfile`, `pom.xml`, `build.gradle`. */
  readonly manifests: ReadonlyMap<string, string>;
}

/** The frameworks of a package. A manifest that cannot be read tells nothing. */
export function frameworksOf({ files, manifests }: PackageFacts): ReadonlySet<Framework> {
  const dependencies = [...manifests].flatMap(([name, text]) => (name.endsWith(".json") ? dependenciesOf(text) : []));
  const found = new Set<Framework>();
  for (const [pattern, framework] of DEPENDENCIES)
    if (dependencies.some((one) => pattern.test(one))) found.add(framework);
  for (const [pattern, framework] of FILES) if (files.some((file) => pattern.test(file))) found.add(framework);
  for (const [name, text] of manifests) {
    if (/^(?:pom\.xml|build\.gradle(?:\.kts)?)$/.test(name) && SPRING.test(text)) found.add("spring");
    if (name === "Gemfile" && RAILS.test(text)) found.add("rails");
  }
  return found;
}

function dependenciesOf(text: string): readonly string[] {
  try {
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest !== "object" || manifest === null) return [];
    const groups = ["dependencies", "devDependencies", "peerDependencies", "require"].map(
      (key) => (manifest as Readonly<Record<string, unknown>>)[key],
    );
    return groups.flatMap((group) => (typeof group === "object" && group !== null ? Object.keys(group) : []));
  } catch {
    return [];
  }
}
