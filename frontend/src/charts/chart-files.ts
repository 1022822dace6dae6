import { textWidth } from "./ChartAxes";

/** A chart by itself: its styles are written into it, since no style sheet goes with the file. */
interface DrawnChart {
  text: string;
  width: number;
  height: number;
}

const styles = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
];

const namespace = "http://www.w3.org/2000/svg";
const lineHeight = 22;
// On a page words may stand out of a picture by a few letters, where fonts are wider than was reckoned with; a file would cut them.
const margin = 40;

/** The chart within an element, with its title above it and the legend, where there is one, between. */
export function svgOf(holder: HTMLElement, title: string): DrawnChart {
  const chart = holder.querySelector<SVGSVGElement>("svg[role=img]");
  if (!chart) throw new Error("There is no chart");
  const width = Number(chart.getAttribute("width")) + 2 * margin;
  const words = wrap(title, Math.max(20, Math.floor((width - 20) / textWidth)));
  const legend = [...holder.querySelectorAll<HTMLElement>("[class$='__legend'] > li")];
  const top = (words.length + legend.length) * lineHeight + 12;
  const height = Number(chart.getAttribute("height")) + top;
  const svg = element("svg", { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}` });
  const name = element("title", {});
  name.textContent = title;
  svg.append(name, element("rect", { width, height, fill: "#ffffff" }));
  words.forEach((line, row) => {
    svg.append(text(line, 4, row, "700"));
  });
  legend.forEach((item, order) => {
    const row = words.length + order;
    const sample = item.querySelector("svg");
    const group = element("g", { transform: `translate(4 ${row * lineHeight + 4})` });
    if (sample) group.append(...styled(sample).childNodes);
    svg.append(group, text(item.textContent, 56, row, "400"));
  });
  const drawn = element("g", { transform: `translate(${margin} ${top})` });
  drawn.append(...styled(chart).childNodes);
  svg.append(drawn);
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}

/** A copy that looks the same without the page. What is there only for reading on the screen is left out. */
function styled(original: SVGSVGElement): SVGSVGElement {
  const copy = original.cloneNode(true) as SVGSVGElement;
  const originals = [...original.querySelectorAll("*")];
  const copies = [...copy.querySelectorAll("*")];
  copies.forEach((each, order) => {
    const from = originals[order];
    if (!from || each.hasAttribute("data-screen")) {
      each.remove();
      return;
    }
    const look = getComputedStyle(from);
    for (const property of styles) {
      const value = look.getPropertyValue(property);
      if (value) each.setAttribute(property, value);
    }
    each.removeAttribute("class");
  });
  return copy;
}

function element(kind: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(namespace, kind);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== "xmlns") made.setAttribute(key, String(value));
  }
  return made;
}

function text(words: string, x: number, row: number, weight: string): SVGElement {
  const made = element("text", {
    x,
    y: row * lineHeight + 18,
    "font-family": "Arial, sans-serif",
    "font-size": 16,
    "font-weight": weight,
    fill: "#0b0c0c",
  });
  made.textContent = words;
  return made;
}

/** Words in lines no longer than so many letters. */
export function wrap(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

// Twice as many points as on the screen, so that it is sharp on slides and paper.
const sharpness = 2;

export async function pngOf({ text: drawn, width, height }: DrawnChart): Promise<Blob> {
  const image = new Image();
  // The security policy lets a page draw what stands in its own address, and nothing from elsewhere.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * sharpness, height * sharpness];
  const brush = canvas.getContext("2d");
  if (!brush) throw new Error("There is no canvas");
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  const made = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!made) throw new Error("There is no picture");
  return made;
}

/** As spreadsheets read it. A cell that would be taken for a formula is kept as words. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (value: string) => {
    const safe = /^[=+\-@\t\r]/.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
