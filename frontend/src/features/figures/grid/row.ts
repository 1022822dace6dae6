import type { ReactNode } from "react";
import type { GridMeasure, GridTable, Place } from "./grid";
import type { GridDraft } from "./use-grid";

/** What the rows of a table share. */
export interface SharedProps {
  table: GridTable;
  draft: GridDraft;
  errorOf: (fieldId: string) => string | undefined;
  /** The cell whose editor is open. */
  open: string | undefined;
  onOpen: (key: string | undefined) => void;
  onPasted: (found: number, outside: number) => void;
  /** Confirms what a lead officer recorded, for those who may. */
  onConfirm: ((place: Place) => void) | undefined;
  historyOf: (place: Place) => ReactNode;
}

export interface RowProps extends SharedProps {
  measure: GridMeasure;
  row: number;
}
