// What the prefilter looks for on behalf of assignments: a credential's word, and what has to follow it in one of the
// syntaxes in which a value is given to a name. The word alone stands everywhere; with what follows it is rare.
import type { Anchor } from "../formats/anchors.js";
import type { Run } from "../formats/format.js";
import type { AssignmentShape } from "../rules/rule.js";
import type { Glance } from "./glance.js";

const run = (alphabet: string, min: number, max: number): Run => ({ alphabet, min, max });

/** The rest of the name. */
const TAIL = run("0-9A-Za-z_.$-", 0, 48);
const CLOSING = run(`"'\`\\\\[\\])}*&;0-9`, 0, 6);
const BLANK = run(" \\t", 0, 40);
const SPACE = run(" \\t\\r\\n", 0, 60);
const OPERATOR = run(":=,({>|?!+<\\-", 1, 4);
const QUOTE = run(`"'\`\\\\`, 1, 4);

/** What credentials consist of. */
const VALUE = "0-9A-Za-z_+/=.~!@#%^$-";

/** In each of these ways a value may stand behind a name; the least that it begins with is asked for. */
const WAYS: readonly (readonly Run[])[] = [
  // name = "value", name: Type = "value", name(wrapper("value"))
  [
    TAIL,
    CLOSING,
    BLANK,
    OPERATOR,
    SPACE,
    run("0-9A-Za-z_.:<>|[\\]$@&?*-", 0, 40),
    run(":=( \\t{|[-", 0, 6),
    QUOTE,
    run("^\\s\"'`<>,;:(){}[\\]\\\\", 4, 4),
  ],
  // name "value", name string = "value", name As String = "value", name { get; set; } = "value", name is "value"
  [TAIL, run(" \t", 1, 4), run("A-Za-z*.=:{}; ", 0, 24), QUOTE, run(VALUE, 4, 4)],
  // name=value
  [TAIL, CLOSING, BLANK, run(":=>?|\\-", 1, 4), SPACE, run("\\- *|>+\\r\\n\\t", 0, 40), run(VALUE, 4, 4)],
  // <name>p</name><value>
  [TAIL, run("<", 1, 1), run("/", 1, 1), run("a-zA-Z", 3, 12), run(">", 1, 1), SPACE, run("<", 1, 1)],
  // "name"><value>
  [TAIL, run('"', 1, 1), run("^<>\\n", 0, 60), run(">", 1, 1), SPACE, run("<", 1, 1), run("vs", 1, 1), run("at", 1, 1)],
  // name: password, value: and key="password" default=, by their first letters
  [
    TAIL,
    run(`\\\\"',`, 0, 4),
    run(" \\t\\r\\n", 0, 60),
    run(`\\\\"`, 0, 2),
    run("vVdD", 1, 1),
    run("aAeE", 1, 1),
    run("lLfF", 1, 1),
    run("uUaA", 1, 1),
    run("eEuU", 1, 1),
    run("a-zA-Z_", 0, 8),
    run(`\\\\" `, 0, 3),
    run(":=", 1, 1),
  ],
  // "name" { default =
  [TAIL, run('"', 1, 1), run(" ", 0, 1), run("{", 1, 1)],
];

/** Ways without an operator. */
const JOINED: readonly (readonly Run[])[] = [
  // acme-token-VALUE
  [run("-", 1, 1), run("0-9A-Za-z", 6, 6)],
  // Bearer VALUE, secret key VALUE
  [TAIL, BLANK, run(VALUE, 14, 14)],
];

/** --name value */
const FLAG: readonly Run[] = [TAIL, run(" \t", 1, 4), run(VALUE, 4, 4)];

/** The first ways are those of quoted values. */
const QUOTED = 2;

/** The anchors for words of names, and what a glance at each place has to see. */
export function assignmentAnchors({ words, joined }: AssignmentShape): readonly { anchor: Anchor; glance: Glance }[] {
  const anchor = (text: string, follow: readonly Run[]): Anchor => ({ text, offset: 0, foldCase: true, follow });
  return words.flatMap((word) => [
    ...WAYS.map((follow, way) => ({ anchor: anchor(word, follow), glance: way < QUOTED ? QUOTED_VALUE : BARE_VALUE })),
    ...(joined ? JOINED.map((follow) => ({ anchor: anchor(word, follow), glance: JOINED_VALUE })) : []),
    { anchor: anchor(`-${word}`, FLAG), glance: BARE_VALUE },
  ]);
}

const QUOTED_VALUE: Glance = "quoted";
const BARE_VALUE: Glance = "bare";
const JOINED_VALUE: Glance = "joined";
