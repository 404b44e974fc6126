// Where the prefilter's tables and its text lie in memory, in bytes. Read by TypeScript and by AssemblyScript
// (assembly/prefilter.ts), so it holds plain constants and nothing else; `usize` is AssemblyScript's word for an address.

/** One bit for each even place of a block of 4,096 bytes, and eight bytes more. */
export const MASKS: usize = 64;
/** 65,536 bits: hashes of the four bytes with which some anchor's window begins. */
export const BITMAP: usize = 1024;
/** 65,536 bits: hashes of anchors of three bytes, in each case in which they are looked for. */
export const SHORT_BITMAP: usize = 9216;
/** u16 for each of 16,384 hashes of four bytes: the first node of a chain, 0 for none. */
export const HEADS: usize = 20480;
/** u16 for each of 4,096 hashes of three bytes: the first node of a chain of anchors of three bytes. */
export const SHORT_HEADS: usize = 53248;
/** A byte for each of 65,536 hashes of three bytes: one bit for each value of the low three bits of the fourth byte. */
export const GATE: usize = 65536;
/** See ENTRY_SIZE. */
export const ENTRIES: usize = 131072;
/** 32 bytes a class: one bit for each byte value that belongs to it. */
export const CLASSES: usize = 327680;
/** Each node: u16 entry, u16 next node of the chain (0 for none). Node 0 is not used. */
export const NODES: usize = 344064;
/** Each step of what has to follow an anchor: u16 class, u16 fewest, u16 most bytes, u16 unused. */
export const STEPS: usize = 606208;
/** For each sixteen bytes of an anchor: a mask of sixteen bytes, and what the masked bytes have to be. */
export const PATTERNS: usize = 671744;
/** Where hits are written: u32 position, u32 id. */
export const HITS: usize = 1048576;
export const HITS_END: usize = 1114112;
/** u16 for each even place of a block that passed the gate, and eight more. */
export const PLACES: usize = 1114112;
/** Where the text begins. 64 bytes before it may be read, and SLACK bytes behind its end. */
export const TEXT: usize = 1118464;

/** u16 each: window's offset in the anchor, anchor's length, pattern, first step, number of steps, id. */
export const ENTRY_SIZE: usize = 12;
/** Bytes behind the text that are read and decide nothing. */
export const SLACK: usize = 256;
