import { inflateRawSync } from "node:zlib";
import { zip } from "../support/workbook";

export interface Sheet {
  name: string;
  rows: string[][];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Every sheet of a workbook, each cell as its text: what Excel would show of one without formulas. */
export function readWorkbook(file: Buffer): Sheet[] {
  const parts = unzip(file);
  const part = (name: string) => parts.get(name) ?? "";
  const shared = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = ""]) =>
    textOf(text),
  );
  return [...part("xl/workbook.xml").matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
    ([, name = ""], place) => ({
      name: unescaped(name),
      rows: rowsOf(part(`xl/worksheets/sheet${place + 1}.xml`), shared),
    }),
  );
}

/** The same sheets as a workbook again. */
export function writeWorkbook(sheets: readonly Sheet[]): Buffer {
  const numbers = sheets.map((_, place) => place + 1);
  return zip({
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
      .map(
        ({ name }, place) => `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${numbers
      .map(
        (id) =>
          `<Relationship Id="rId${id}" Type="${relations}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
      )
      .join("")}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, place) => [
        `xl/worksheets/sheet${place + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join("")}</sheetData></worksheet>`,
      ]),
    ),
  });
}

function rowXml(cells: readonly string[], row: number): string {
  const each = cells.map((text, column) => {
    const place = `r="${letters(column)}${row + 1}"`;
    if (text === "") return "";
    return /^-?\d+(\.\d+)?$/.test(text)
      ? `<c ${place}><v>${text}</v></c>`
      : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  });
  return `<row r="${row + 1}">${each.join("")}</row>`;
}

function rowsOf(sheet: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const [, letter = "", row, attributes = "", inner = ""] of sheet.matchAll(
    /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? "";
    const text = /\bt="s"/.test(attributes)
      ? (shared[Number(value)] ?? "")
      : /\bt="inlineStr"/.test(attributes)
        ? textOf(inner)
        : value;
    const place = Number(row) - 1;
    while (rows.length <= place) rows.push([]);
    const cells = rows[place] ?? [];
    const column = columnOf(letter);
    while (cells.length < column) cells.push("");
    cells[column] = text;
  }
  return rows;
}

function textOf(xml: string): string {
  return unescaped([...xml.matchAll(/<t(?:\s[^>]*)?>(.*?)<\/t>/gs)].map(([, text]) => text).join(""));
}

const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? "");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function columnOf(letter: string): number {
  return [...letter].reduce((column, each) => column * 26 + each.charCodeAt(0) - 64, 0) - 1;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** The parts of a ZIP file, found by its directory: what stands before a part need not know its size. */
function unzip(file: Buffer): Map<string, string> {
  const end = file.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength, start] = [
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt32LE(at + 42),
    ];
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const packed = file.subarray(data, data + size);
    parts.set(name, (file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}
