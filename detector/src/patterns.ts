// For hosts whose users bring patterns of their own. It holds an engine as large as all the rest of the
// detector, so it is an entry by itself: hosts load it only when a config has rules.
export { compilePattern } from "./patterns/compile-pattern.js";
