import type { components } from "#/api/schema";

type Schemas = components["schemas"];

export type FigureGrid = Schemas["FigureGrid"];
export type GridTable = FigureGrid["tables"][number];
export type GridMeasure = Schemas["FigureGridMeasure"];
export type GridCell = GridMeasure["cells"][number];
export type ValueStatus = Schemas["ValueStatus"];

/** One cell of a grid, with what it is of. */
export interface Place {
  key: string;
  /** The id of its input. */
  id: string;
  measure: GridMeasure;
  cell: GridCell;
  /** "Measure, period", as it is called wherever it is named. */
  label: string;
}

export function keyOf(indicator: string, period: string): string {
  return `${indicator} ${period}`;
}

export function idOf(indicator: string, period: string): string {
  return `figure-${indicator}-${period}`;
}

export function placeOf(table: GridTable, measure: GridMeasure, column: number): Place | undefined {
  const cell = measure.cells[column];
  const period = table.periods[column];
  return cell && period
    ? {
        key: keyOf(measure.indicator, cell.period),
        id: idOf(measure.indicator, cell.period),
        measure,
        cell,
        label: `${measure.title}, ${period.label}`,
      }
    : undefined;
}

/** Every cell, table by table. */
export function placesOfGrid(grid: FigureGrid): Place[] {
  return grid.tables.flatMap((table) =>
    table.measures.flatMap((measure) =>
      table.periods.flatMap((_, column) => placeOf(table, measure, column) ?? []),
    ),
  );
}

/** The revision that is shown; 0 where there is none. */
export function revisionOf({ value }: GridCell): number {
  return value?.revision ?? 0;
}
