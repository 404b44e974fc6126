// Paths as SARIF wants them: URI references, counted from the top of the repository, as code scanning services
// understand them wherever the scan ran: https://docs.github.com/en/code-security/code-scanning (source root).
import { posix } from "node:path";
import type { SourceRoot } from "./report.js";

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

const BASE = "%SRCROOT%";

/** The base of relative locations, and each path of a report as a location. */
export function createLocations({ folder, prefix }: SourceRoot) {
  // Where the root is on no drive, "C:" is the name of a folder.
  const hasDrives = isOnDrive(folder);
  return {
    /** A base ends with a slash: section 3.14.14 of the format. */
    bases: { [BASE]: { uri: `${absolute(folder).replace(/\/$/, "")}/` } },
    locationOf: (path: string): ArtifactLocation =>
      path.startsWith("/") || (hasDrives && isOnDrive(path))
        ? { uri: absolute(path) }
        : { uri: encoded(posix.join(prefix, path)), uriBaseId: BASE },
  };
}

function isOnDrive(path: string): boolean {
  return /^[a-z]:\//i.test(path);
}

function absolute(path: string): string {
  return isOnDrive(path) ? `file:///${path.slice(0, 2)}${encoded(path.slice(2))}` : `file://${encoded(path)}`;
}

function encoded(path: string): string {
  // encodeURIComponent throws for a lone surrogate, which a name on Windows may hold.
  return path
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
