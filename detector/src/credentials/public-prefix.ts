// Names whose values a bundler compiles into what browsers get.

/** Prefixes whose variables a bundler compiles into what browsers get. */
export const PUBLIC_PREFIXES: readonly string[] = [
  "VITE_",
  "NEXT_PUBLIC_",
  "REACT_APP_",
  "EXPO_PUBLIC_",
  "PUBLIC_",
  "NUXT_PUBLIC_",
  "GATSBY_",
  "STORYBOOK_",
];

/** The prefix that makes a variable's value public, among the known ones and others. */
export const publicPrefixOf = (variable: string, others: readonly string[] = []): string | undefined =>
  [...PUBLIC_PREFIXES, ...others].find((prefix) => variable.startsWith(prefix));

/** Whether a variable's name makes its value public. */
export const isPublicName = (variable: string): boolean => publicPrefixOf(variable) !== undefined;
