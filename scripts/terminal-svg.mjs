// Draws what a terminal shows as an SVG picture: text with ANSI colours in, one scalable file out.
import Anser from "anser";

const CELL = { width: 8.4, height: 20 };
const PADDING = { side: 24, top: 52, bottom: 20 };
/** @type {Readonly<Record<string, string>>} */
const PALETTE = {
  "187, 0, 0": "#ff7b72",
  "0, 187, 0": "#7ee787",
  "187, 187, 0": "#f2cc60",
  "0, 0, 187": "#79c0ff",
  "187, 0, 187": "#d2a8ff",
  "0, 187, 187": "#76e3ea",
};

/**
 * @param {string} output what a program printed, with its escape sequences
 * @param {{ title: string }} options the window's title
 * @returns {string} the picture
 */
export function terminalSvg(output, { title }) {
  const lines = output.trimEnd().split("\n");
  const columns = Math.max(...lines.map((line) => Anser.ansiToText(line).length));
  const width = Math.ceil(columns * CELL.width + PADDING.side * 2);
  const height = PADDING.top + lines.length * CELL.height + PADDING.bottom;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">
<rect width="${width}" height="${height}" rx="10" fill="#0d1117"/>
<g fill="#6e7681"><circle cx="24" cy="22" r="6"/><circle cx="44" cy="22" r="6"/><circle cx="64" cy="22" r="6"/></g>
<text x="${width / 2}" y="27" text-anchor="middle" font-family="system-ui, sans-serif" font-size="13" fill="#8b949e">${escapeXml(title)}</text>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${lines.map(lineSvg).join("\n")}
</g>
</svg>
`;
}

/** @param {string} line @param {number} index */
function lineSvg(line, index) {
  let column = 0;
  const y = PADDING.top + index * CELL.height + 14;
  const pieces = Anser.ansiToJson(line, { remove_empty: true, json: true }).flatMap((piece) => {
    const start = column;
    column += piece.content.length;
    // every word group is set to its columns, so that any monospaced font lines up; SVG folds wider gaps
    return Array.from(piece.content.matchAll(/\S+(?: \S+)*/g), ({ 0: text, index: at }) => {
      const x = (PADDING.side + (start + at) * CELL.width).toFixed(1);
      const length = (text.length * CELL.width).toFixed(1);
      return `<tspan x="${x}" textLength="${length}"${styleOf(piece)}>${escapeXml(text)}</tspan>`;
    });
  });
  return `<text y="${y}">${pieces.join("")}</text>`;
}

/** @param {import("anser").AnserJsonEntry} piece */
function styleOf({ fg, decorations }) {
  const colour = PALETTE[fg ?? ""];
  return [
    colour ? ` fill="${colour}"` : decorations.includes("dim") ? ' fill="#8b949e"' : "",
    decorations.includes("bold") ? ' font-weight="700"' : "",
    decorations.includes("underline") ? ' text-decoration="underline"' : "",
  ].join("");
}

/** @param {string} text */
const escapeXml = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
