import type { components } from "#/api/schema";
import { type Read, readNumber } from "#/measure/typed-number";
import { type GridCell, type GridMeasure, type Place, revisionOf, type ValueStatus } from "./grid";

type Schemas = components["schemas"];
export type BatchItem = Schemas["PeriodValueBatch"]["items"][number];

/** What stands in a cell and its editor, as text. */
export interface TypedFigure {
  /** A number, a symbol, or a number and the symbol u. */
  value: string;
  numerator: string;
  denominator: string;
  status: ValueStatus;
  note: string;
  source: string;
  /** The revision over which it was typed. */
  seen: number;
}

export type Part = "value" | "numerator" | "denominator";

const symbols = ["c", "z", "x", "u", "low", "k"] as const;
type SymbolCode = (typeof symbols)[number];

export function typedOf(cell: GridCell): TypedFigure {
  const { value } = cell;
  return {
    value: [value?.value, value?.symbol].filter((part) => part !== undefined).join(" "),
    numerator: value?.numerator?.toString() ?? "",
    denominator: value?.denominator?.toString() ?? "",
    status: value?.status ?? "CONFIRMED",
    note: value?.note ?? "",
    source: value?.source ?? "",
    seen: revisionOf(cell),
  };
}

/** Whether something else is typed than what is saved. */
export function differs(typed: TypedFigure, saved: TypedFigure): boolean {
  return (["value", "numerator", "denominator", "status", "note", "source"] as const).some(
    (part) => typed[part].trim() !== saved[part],
  );
}

function readValue(text: string, unit: GridMeasure["unit"]): Read<{ value?: number; symbol?: SymbolCode }> {
  const words = text.trim().toLowerCase();
  const symbol = symbols.find((code) => code === words);
  if (symbol) return { read: { symbol } };
  const uncertain = /\su$/.test(words);
  const number = readNumber(uncertain ? words.slice(0, -1) : words, unit);
  if ("error" in number) return { error: "must be a number such as 17.7, or a symbol: c, z, x, u, low or k" };
  if (number.read === undefined)
    return { error: "is empty. A figure cannot be taken away: type a symbol instead" };
  return { read: { value: number.read, ...(uncertain ? { symbol: "u" as const } : {}) } };
}

/** What is to be sent of a cell, or what is wrong with which part of it. */
export function itemOf(place: Place, typed: TypedFigure, area: string, reason: string): Read<BatchItem> {
  const { measure, cell } = place;
  const value = readValue(typed.value, measure.unit);
  const numerator = readNumber(typed.numerator, "COUNT");
  const denominator = readNumber(typed.denominator, "COUNT");
  if ("error" in value) return { error: value.error };
  if ("error" in numerator) return { error: `its numerator ${numerator.error}` };
  if ("error" in denominator) return { error: `its denominator ${denominator.error}` };
  return {
    read: {
      indicator: measure.indicator,
      area,
      period: cell.period,
      revision: typed.seen,
      figure: {
        ...value.read,
        numerator: numerator.read,
        denominator: denominator.read,
        status: typed.status,
        note: typed.note.trim() || undefined,
        source: typed.source.trim() || undefined,
        reason: typed.seen > 0 ? reason.trim() : undefined,
      },
    },
  };
}
