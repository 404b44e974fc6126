// What the core uses of its platform. Node, browsers and workers all have it, and none of it does I/O;
// everything else that they have stays a compile error.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
  /** Writes as much of a text as fits: `read` UTF-16 units of it became `written` bytes. */
  encodeInto(text: string, target: Uint8Array): { read: number; written: number };
}

declare namespace WebAssembly {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a module has nothing that is used
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports?: Record<string, Record<string, unknown>>);
    readonly exports: Record<string, unknown>;
  }
  class Memory {
    constructor(descriptor: { initial: number; maximum?: number });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  function validate(bytes: Uint8Array): boolean;
}

/** AssemblyScript's word for an address in memory: engine/layout.ts is read by both compilers. */
type usize = number;
