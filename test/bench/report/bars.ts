// One group of horizontal bars, as SVG: a title, and for each bar its label, its length and what stands behind it.

export interface Bar {
  readonly label: string;
  /** From 0 to 1, of the room that bars have. */
  readonly share: number;
  /** The figures behind the bar. */
  readonly text: string;
  /** Whether it is our own. */
  readonly own: boolean;
}

export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

export const WIDTH = 860;
const MARGIN = 28;
const LABELS = 210;
/** What is left for the figures behind the longest bar. */
const FIGURES = 210;
const ROOM = WIDTH - 2 * MARGIN - LABELS - FIGURES;
const BAR = { height: 18, step: 30 };
const TITLE = 34;
const LEAST = 2;

/** How high a group is. */
export const heightOf = ({ bars }: BarGroup): number => TITLE + bars.length * BAR.step;

/** A group whose upper edge is at `top`. */
export function groupSvg({ title, bars }: BarGroup, top: number): string {
  return [
    `<text class="title" x="${MARGIN}" y="${top + 18}">${escapeXml(title)}</text>`,
    ...bars.map((bar, at) => barSvg(bar, top + TITLE + at * BAR.step)),
  ].join("\n");
}

function barSvg({ label, share, text, own }: Bar, y: number): string {
  const x = MARGIN + LABELS;
  const width = Math.max(LEAST, share * ROOM).toFixed(1);
  const baseline = y + 14;
  return `<g${own ? ' class="own"' : ""}><text class="label" x="${x - 12}" y="${baseline}" text-anchor="end">${escapeXml(label)}</text><rect x="${x}" y="${y}" width="${width}" height="${BAR.height}" rx="3"/><text class="figure" x="${(x + Number(width) + 10).toFixed(1)}" y="${baseline}">${escapeXml(text)}</text></g>`;
}

/** Text as it may stand in XML. */
export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
