// What a stream can show: colours, links, width. Decided from the stream and the environment, never from globals.
import pc from "picocolors";

export type Environment = Readonly<Record<string, string | undefined>>;
type Colors = ReturnType<typeof pc.createColors>;

/** As much of a writable stream as the CLI uses. */
export interface TextStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** How to write to one stream. */
export interface Terminal {
  readonly colors: Colors;
  /** The width in columns; absent where there is no terminal. */
  readonly columns?: number;
  /** Makes a text a link where the terminal has links; else the text alone. The URL must be percent-encoded. */
  readonly link: (text: string, url: string) => string;
}

/** For files and pipes that want plain text. */
export const plain: Terminal = { colors: pc.createColors(false), link: (text) => text };

/** What a stream can show, with NO_COLOR and FORCE_COLOR respected (https://no-color.org). */
export function terminalOf(stream: TextStream, env: Environment): Terminal {
  const links = stream.isTTY === true && hasHyperlinks(env);
  return {
    colors: pc.createColors(hasColors(stream, env)),
    ...(stream.isTTY && stream.columns !== undefined && stream.columns > 0 && { columns: stream.columns }),
    link: (text, url) => (links ? `\x1b]8;;${url}\x1b\\${text}\x1b]8;;\x1b\\` : text),
  };
}

function hasColors(stream: TextStream, env: Environment): boolean {
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

/** Terminals that are known to show OSC 8 links and not to print them as noise. */
function hasHyperlinks(env: Environment): boolean {
  if (env["CI"] || env["TERM"] === "dumb") return false;
  if (env["WT_SESSION"] || env["KONSOLE_VERSION"] || env["DOMTERM"]) return true;
  if (Number(env["VTE_VERSION"] ?? 0) >= 5000) return true;
  if (/kitty|ghostty|alacritty|foot|wezterm/.test(env["TERM"] ?? "")) return true;
  return /^(?:vscode|iTerm\.app|WezTerm|ghostty|Hyper)$/.test(env["TERM_PROGRAM"] ?? "");
}
