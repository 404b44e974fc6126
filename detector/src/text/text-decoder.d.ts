// The one platform class that the core uses. Node, browsers and workers all have it; it does no I/O.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input: Uint8Array): string;
}
