import type { ReactNode, SyntheticEvent } from "react";
import { Button } from "#/ui/Button";
import { Checkboxes } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import { changeCount, type ImportReport } from "./import-report";

export const warningsField = "warnings";

interface ConfirmFiguresProps {
  report: ImportReport;
  /** The ids of the warnings whose figures are right. */
  confirmed: readonly string[];
  error: string | undefined;
  busy: boolean;
  onConfirm: (ids: string[]) => void;
  onLoad: () => void;
  /** What else is asked before the button. */
  children?: ReactNode;
}

/** Asks of each figure that looks wrong whether it is right, one by one, and loads the file. */
export function ConfirmFigures({
  report,
  confirmed,
  error,
  busy,
  onConfirm,
  onLoad,
  children,
}: ConfirmFiguresProps) {
  const { warnings } = report;
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    onLoad();
  }
  return (
    <form onSubmit={submit} noValidate>
      {warnings.length > 0 ? (
        <Checkboxes
          id={warningsField}
          label={warnings.length === 1 ? "1 figure looks wrong" : `${warnings.length} figures look wrong`}
          hint="Look each of them up. Tick it if it is right: your name is kept with it. If it is wrong, correct the file and check it again."
          error={error}
          values={confirmed}
          onChange={onConfirm}
          choices={warnings.map(({ warning = "", row, detail }) => ({
            value: warning,
            label: `Row ${row}: ${detail}`,
          }))}
        />
      ) : null}
      {children}
      <Button busy={busy}>{busy ? "Loading" : `Load ${changeCount(report.added + report.revised)}`}</Button>
    </form>
  );
}

/** What keeps the file from being loaded, with a way to each figure that was not ticked. */
export function checkConfirmed({ warnings }: ImportReport, confirmed: readonly string[]): FormError[] {
  return warnings.flatMap(({ warning = "", row }, place) =>
    confirmed.includes(warning)
      ? []
      : [
          {
            fieldId: place === 0 ? warningsField : `${warningsField}-${place + 1}`,
            message: `Tick row ${row} if its figure is right, or correct the file`,
          },
        ],
  );
}
