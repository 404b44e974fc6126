// What was pasted as a key: the key itself, what stood around it, and why it may be none. It may not import `vscode`.
import type { Detector, KeyIdentity } from "@keystow/detector";

export interface PastedKey {
  /** The key, without what people copy along with it. In memory only. */
  readonly value: string;
  readonly about?: KeyIdentity;
  /** The name that it was assigned to, or that its provider documents. */
  readonly name?: string;
  /** What was taken off: `white space`, `quotes`. */
  readonly trimmed: readonly string[];
  /** Why it is not a key that works: an example, a placeholder. A sentence of the detector's. */
  readonly doubt?: string;
}

/** Of what no rule knows only this is taken off: anything else could belong to it. */
const ASSIGNED = /^(?:export[ \t]+)?(?<name>[A-Z_][A-Z0-9_]{0,100})=(?<inner>[^]+)$/;
const BEARER = /^Bearer[ \t]+(?<inner>[^]+)$/i;
const QUOTED = /^(?<quote>["'`])(?<inner>[^]+)\k<quote>$/;

/** @param detector one that reports every grade */
export function pastedKey(pasted: string, detector: Detector): PastedKey {
  const plain = withoutPlainWrapping(pasted);
  const about = detector.identify(pasted);
  const value = (about && valueOf(pasted, about, detector)) ?? plain.value;
  const name = plain.name ?? about?.envVar;
  const doubt = doubtOf(value, detector);
  return {
    value,
    trimmed: about?.trimmed ?? plain.trimmed,
    ...(about && { about }),
    ...(name !== undefined && { name }),
    ...(doubt !== undefined && { doubt }),
  };
}

/** The part of the pasted text that is the key which was identified: the same fingerprint says so. */
function valueOf(pasted: string, { fingerprint, trimmed }: KeyIdentity, detector: Detector): string | undefined {
  if (trimmed.length === 0) return pasted;
  // wrappings end in a few characters: one step back from the end is inside the key
  for (let offset = pasted.length - 1; offset >= 0; offset--) {
    const { span } = detector.explain(pasted, offset);
    const value = span && pasted.slice(span.start, span.end);
    if (value !== undefined && isSame(value, pasted, fingerprint, detector)) return value;
    if (pasted.length - offset > 20) return undefined;
  }
  return undefined;
}

/** A key without a format is known by the name before it, and then by nothing else. */
const isSame = (value: string, pasted: string, fingerprint: string, detector: Detector) =>
  detector.identify(value)?.fingerprint === fingerprint ||
  detector.scan(pasted).some((finding) => finding.fingerprint === fingerprint && finding.secret === value);

function withoutPlainWrapping(pasted: string): Pick<PastedKey, "value" | "trimmed" | "name"> {
  const trimmed: string[] = [];
  let value = pasted.trim();
  if (value !== pasted) trimmed.push("white space");
  const assigned = ASSIGNED.exec(value)?.groups;
  if (assigned?.["inner"] !== undefined) trimmed.push("an assignment");
  value = assigned?.["inner"]?.trim() ?? value;
  const quoted = QUOTED.exec(value)?.groups?.["inner"];
  if (quoted !== undefined) trimmed.push("quotes");
  value = quoted ?? value;
  const bearer = BEARER.exec(value)?.groups?.["inner"];
  if (bearer !== undefined) trimmed.push('"Bearer "');
  const name = assigned?.["name"];
  return { value: bearer ?? value, trimmed, ...(name !== undefined && { name }) };
}

/** A value is judged by itself, and as what a credential's name is given. */
function doubtOf(value: string, detector: Detector): string | undefined {
  const prefix = "API_KEY=";
  const explanations = [detector.explain(value, 0), detector.explain(prefix + value, prefix.length)];
  if (explanations[0]?.outcome === "reported") return undefined;
  return explanations.find(({ outcome, decidedBy }) => outcome === "filtered" && isDoubtful(decidedBy))?.reasons[0];
}

/** A key that may be public is one, and so is a value that the user's config accepts. */
const isDoubtful = (filter: string | undefined) =>
  filter !== "public-by-design" && filter !== "allowlist" && filter !== "overlap";
