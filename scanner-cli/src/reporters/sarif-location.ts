// Paths as SARIF wants them: URI references, relative to the folder that was scanned where they can be.

/** A path, `/`-separated, as an artifact location. */
export function artifactLocation(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${path.slice(0, 2)}${encoded(path.slice(2))}` };
  if (path.startsWith("/")) return { uri: `file://${encoded(path)}` };
  return { uri: encoded(path), uriBaseId: "%SRCROOT%" };
}

function encoded(path: string): string {
  // encodeURIComponent throws for a lone surrogate, which a name on Windows may hold.
  return path
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
