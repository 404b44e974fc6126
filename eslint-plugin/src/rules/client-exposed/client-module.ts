// Modules that run in the browser, and where they get secrets from.
import type { TSESTree } from "@typescript-eslint/utils";

/** Whether a module begins with `"use client"`: https://react.dev/reference/rsc/use-client */
export function isClientModule({ body }: TSESTree.Program): boolean {
  for (const statement of body) {
    if (statement.type !== "ExpressionStatement" || typeof statement.directive !== "string") return false;
    if (statement.directive === "use client") return true;
  }
  return false;
}

/** Modules that hand out variables: `./env`, `@/lib/env.mjs`, `~/config/secrets`. A module of constants names other things. */
const ENV_MODULE = /(?:^|[/$@.:-])(?:env|environment|secrets?|credentials)(?:[/.:-]|$)/i;

/** Modules whose variables are compiled into what browsers get, with or without a prefix. */
const PUBLIC_MODULE = /^(?:\$env\/static\/public|astro:env\/client)$/;

/** What importing a variable from a module does with it. */
export function roleOfModule(path: string): "environment" | "public" | undefined {
  if (PUBLIC_MODULE.test(path)) return "public";
  return ENV_MODULE.test(path) ? "environment" : undefined;
}
