// The rules of ignore files are the detector's, since the editor goes by them as well.
export { isIgnored, NO_IGNORE_RULES, withIgnoreFile, type IgnoreRules } from "@keystow/detector";
