import type { ReactNode } from "react";
import type { SummaryRow } from "#/ui/SummaryList";
import { Explained, type TermCode } from "./Glossary";

/** A row of a summary whose key has its meaning behind it. */
export function explainedRow(code: TermCode, key: string, value: ReactNode): SummaryRow {
  return { key, heading: <Explained code={code}>{key}</Explained>, value };
}
