// A detector that leaves out what a baseline accepts, wherever findings come from: a scan, a file, an edited document.
// Explanations say so. Identification and redaction do not change: an accepted key is still a key.
import type { Detector } from "../detector.js";
import type { Explanation, Finding } from "../finding.js";
import type { SourceContext } from "../source.js";

/** Whether a finding is accepted, by its fingerprint and its text's path, as the host gave it with the text. */
export type IsAccepted = (fingerprint: string, path: string | undefined) => boolean;

/** The same detector, without findings that are accepted. */
export function withBaseline(detector: Detector, isAccepted: IsAccepted): Detector {
  const reported = (findings: readonly Finding[], { path }: SourceContext) =>
    findings.filter(({ fingerprint }) => !isAccepted(fingerprint, path));
  return {
    get rules() {
      return detector.rules;
    },
    scan: (source, context = {}) => reported(detector.scan(source, context), context),
    scanFile(read, context = {}) {
      const scan = detector.scanFile(read, context);
      return scan.findings.length === 0 ? scan : { ...scan, findings: reported(scan.findings, context) };
    },
    openDocument(text, context = {}) {
      const document = detector.openDocument(text, context);
      return {
        text: document.text,
        findings: () => reported(document.findings(), context),
        edit: (edits) => reported(document.edit(edits), context),
      };
    },
    identify: (pasted) => detector.identify(pasted),
    explain: (source, offset, context = {}) =>
      explained(detector.explain(source, offset, context), context, isAccepted),
    redact: (text) => detector.redact(text),
    openRedaction: (emit) => detector.openRedaction(emit),
  };
}

function explained(explanation: Explanation, { path }: SourceContext, isAccepted: IsAccepted): Explanation {
  const { outcome, fingerprint, reasons } = explanation;
  if (outcome !== "reported" || fingerprint === undefined || !isAccepted(fingerprint, path)) return explanation;
  return {
    ...explanation,
    outcome: "suppressed",
    decidedBy: "baseline",
    reasons: ["accepted in the baseline", ...reasons],
  };
}
