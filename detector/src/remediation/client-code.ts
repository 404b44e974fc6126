// Whether a file is code that browsers and phones get: what it reads, anyone can read.
import type { Project } from "./project.js";

interface ClientSign {
  readonly reason: string;
  readonly isMet: (file: ClientFile) => boolean;
}

interface ClientFile {
  readonly path: string;
  /** Its path from its package's folder. */
  readonly inside: string;
  readonly text: string;
  readonly project: Project;
}

const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
/** What may stand before a directive; each is taken whole, so that a long head costs no more than its length. */
const BEFORE_DIRECTIVE = /\s+|\/\/[^\n]*|\/\*[^]*?\*\/|["']use strict["'];?/y;
const PAGE =
  /\b(?:document\.(?:getElementById|querySelector|createElement|addEventListener|body|cookie)|window\.(?:location|localStorage|addEventListener|document))\b/;
/** Files that run on a server, or while something is built or tested, in the conventions of all frameworks. */
const SERVER =
  /(?:^|[./_-])(?:server|api|ssr|middleware|functions|workers?|scripts?|tests?|__tests__|e2e|specs?)(?:[./_-]|$)|\+server\.|\.(?:test|spec|stories)\.|(?:^|\/)[\w.-]*config\.[cm]?[jt]s$|^(?:gatsby-node|gatsby-ssr|instrumentation|proxy)\./i;

function isUseClient(text: string): boolean {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (;;) {
    BEFORE_DIRECTIVE.lastIndex = at;
    const found = BEFORE_DIRECTIVE.exec(text)?.[0];
    if (found === undefined) return /^["']use client["']/.test(text.slice(at, at + 12));
    at += found.length;
  }
}

const inBrowser = (what: string) =>
  `${what} runs in the browser, and whatever it reads ships to everyone: call the provider from a server`;

const SIGNS: readonly ClientSign[] = [
  { reason: inBrowser('a "use client" module'), isMet: ({ text }) => isUseClient(text) },
  { reason: inBrowser("a web page"), isMet: ({ path }) => /\.(?:html?|xhtml)$/.test(path) },
  {
    reason: inBrowser("a file of a public folder"),
    isMet: ({ inside }) => SCRIPT.test(inside) && /^(?:public|static|wwwroot)\//.test(inside),
  },
  {
    reason: inBrowser("a component"),
    isMet: ({ path, project }) => /\.(?:vue|svelte)$/.test(path) && !project.frameworks.has("astro"),
  },
  {
    reason: inBrowser("a page of SvelteKit"),
    isMet: ({ path, project }) => project.frameworks.has("sveltekit") && /\/\+(?:page|layout)\.[jt]s$/.test(path),
  },
  {
    reason: "an app ships what it reads to every phone: call the provider from a server",
    isMet: ({ inside, project }) => project.frameworks.has("expo") && isBundled(inside, /\+api\.[jt]sx?$/),
  },
  {
    reason: inBrowser("this part of the project"),
    isMet: ({ inside, project }) =>
      hasOnlyClients(project) && /^(?:src|app|client)\//.test(inside) && isBundled(inside),
  },
  {
    reason: inBrowser("a script that works on a web page"),
    isMet: ({ inside, text }) => SCRIPT.test(inside) && !SERVER.test(inside) && PAGE.test(text),
  },
];

/** Bundlers that make pages, in projects without a framework that also runs on a server. */
function hasOnlyClients({ frameworks }: Project): boolean {
  const servers = ["astro", "next", "nuxt", "remix", "sveltekit"] as const;
  const clients = ["angular", "create-react-app", "gatsby", "vite"] as const;
  return clients.some((one) => frameworks.has(one)) && !servers.some((one) => frameworks.has(one));
}

const isBundled = (inside: string, except = /(?!)/) =>
  SCRIPT.test(inside) && !SERVER.test(inside) && !except.test(inside);

/** Why a file's keys may not be read from the environment; `undefined` if they may. */
export function clientReason(path: string, text: string, project: Project): string | undefined {
  const inside = path.startsWith(project.folder) ? path.slice(project.folder.length) : path;
  return SIGNS.find(({ isMet }) => isMet({ path, inside, text, project }))?.reason;
}
