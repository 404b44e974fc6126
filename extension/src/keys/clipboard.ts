// A key on the clipboard, for a short time: it is taken off again when that is over, or when the window closes before.
import { env } from "vscode";

/** How long a copied key stays on the clipboard, in milliseconds. */
const CLIPBOARD_TIME = 30_000;

export interface Clipboard {
  /** The last key that was copied is the one that is taken off. */
  copy(value: string): Promise<void>;
  dispose(): void;
}

export function createClipboard(): Clipboard {
  let pending: { readonly value: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  const clear = () => {
    if (!pending) return;
    const { value, timer } = pending;
    clearTimeout(timer);
    pending = undefined;
    void takeOff(value);
  };
  return {
    async copy(value) {
      await env.clipboard.writeText(value);
      clearTimeout(pending?.timer);
      pending = { value, timer: setTimeout(clear, CLIPBOARD_TIME) };
    },
    dispose: clear,
  };
}

/** Only if nothing else was copied since. */
async function takeOff(value: string): Promise<void> {
  if ((await env.clipboard.readText()) === value) await env.clipboard.writeText("");
}
