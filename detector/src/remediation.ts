// The way of a key out of the code: an entry by itself, since a scan needs none of it.
export { type EnvDocument, parseEnv } from "./dotenv/document.js";
export { frameworksOf, type PackageFacts } from "./remediation/frameworks.js";
export { loadsEnvFile } from "./remediation/loading.js";
export { afterChanges } from "./remediation/after-changes.js";
export type { KeptKey, MovedKey } from "./remediation/drafts.js";
export { envFileFor, isEnvFile, isEnvTemplate } from "./remediation/env-files.js";
export { isPackageFile, isTellingFile } from "./remediation/package-files.js";
export { applyEdits, type FileChange } from "./remediation/changes.js";
export { type FollowUp, planRemediation, planRemediations, type RemediationPlan } from "./remediation/plan.js";
export { type PlannedReference, planReference } from "./remediation/reference.js";
export type { EnvModule, Framework, Project, ProjectFile } from "./remediation/project.js";
export type { PlacedText } from "./remediation/places/find-places.js";
export { type Entry, storeEntries } from "./remediation/store.js";
export { variablesIn } from "./remediation/variable-reads.js";
export { checkEnv } from "./dotenv/check-env.js";
export type { EnvFile, HygieneFix, HygieneKind, HygieneProblem } from "./dotenv/hygiene-problem.js";
export { PUBLIC_PREFIXES, publicPrefixOf } from "./credentials/public-prefix.js";
export {
  createVariableJudge,
  isPublicVariable,
  type JudgeVariable,
  type SecretVariable,
} from "./remediation/secret-variables.js";
export { isHarmlessName, secretName, type SecretName } from "./credentials/secret-name.js";
export { showableName } from "./context/credential-name.js";
