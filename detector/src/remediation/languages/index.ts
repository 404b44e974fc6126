// All languages whose literals are rewritten by lexing alone. JavaScript needs a parser: places/javascript.ts.
import { csharp } from "./csharp.js";
import { elixir } from "./elixir.js";
import { go } from "./go.js";
import { groovy, java, kotlin, scala } from "./java.js";
import type { Language } from "./language.js";
import { perl } from "./perl.js";
import { php } from "./php.js";
import { powershell } from "./powershell.js";
import { python } from "./python.js";
import { ruby } from "./ruby.js";
import { rust } from "./rust.js";
import { swift } from "./swift.js";

export const languages: readonly Language[] = [
  python,
  ruby,
  go,
  java,
  kotlin,
  groovy,
  scala,
  csharp,
  php,
  rust,
  swift,
  perl,
  powershell,
  elixir,
];
