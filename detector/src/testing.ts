// For tests, demos and fuzzers: keys made from the rules' own formats, so that no file need hold one.
// Hosts do not import this.
export type { Random } from "./formats/sample.js";
export { sampleKey } from "./rules/sample-key.js";
