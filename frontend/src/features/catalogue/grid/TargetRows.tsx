import type { ReactNode } from "react";
import { Button } from "#/ui/Button";
import type { TypedOver } from "#/ui/use-typed-over";
import { type CellProps, TargetCell } from "./TargetCell";
import { columns, idOf, isTypable, type TargetRow } from "./target-grid";
import type { TypedRow } from "./typed-row";

export interface RowProps extends CellProps {
  draft: TypedOver<TargetRow, TypedRow>;
  /** What stands in the place of cells where a target cannot be typed in cells. */
  closedOf: (row: TargetRow) => ReactNode;
  /** Who set it, or what it would rate. */
  stateOf: (row: TargetRow) => ReactNode;
}

export function overtakenField({ indicator }: TargetRow): string {
  return `target-${indicator}-overtaken`;
}

/** One measure with what is typed of its target, and beneath it what has to be decided. */
export function TargetRows({
  measure,
  row,
  draft,
  closedOf,
  stateOf,
  ...cells
}: RowProps & { measure: TargetRow; row: number }) {
  const typed = draft.typedAt(measure);
  const { indicator, title, yearLabel } = measure;
  return (
    <tbody className="govuk-table__body">
      <tr className="govuk-table__row">
        <th scope="row" className="govuk-table__header app-grid__measure">
          {title}{" "}
          <span className="app-muted">
            {indicator}, {yearLabel}
          </span>
        </th>
        {isTypable(measure) ? (
          columns.map(({ part, wide }, column) => (
            <td
              className={`govuk-table__cell app-grid__target${wide ? " app-grid__target--wide" : ""}`}
              key={part}
            >
              <TargetCell
                {...cells}
                row={row}
                column={column}
                measure={measure}
                part={part}
                value={typed[part]}
              />
            </td>
          ))
        ) : (
          <td className="govuk-table__cell" colSpan={columns.length}>
            {closedOf(measure)}
          </td>
        )}
        <td className="govuk-table__cell app-grid__would">{stateOf(measure)}</td>
      </tr>
      {draft.isOvertaken(measure) ? (
        <tr className="govuk-table__row">
          <td className="govuk-table__cell" colSpan={columns.length + 2}>
            <Overtaken measure={measure} draft={draft} />
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

function Overtaken({ measure, draft }: Pick<RowProps, "draft"> & { measure: TargetRow }) {
  const { indicator, title, yearLabel, target } = measure;
  // The buttons go once it is decided.
  function decide(settle: (place: TargetRow) => void) {
    settle(measure);
    document.getElementById(idOf(indicator, "target"))?.focus();
  }
  return (
    <div className="app-grid__notice" id={overtakenField(measure)} tabIndex={-1}>
      <p className="govuk-body">
        <strong>
          {title}, {yearLabel}
        </strong>
        : {target ? `${target.setBy} has set the target meanwhile.` : "it has been changed meanwhile."} What
        you typed stands in the cells.
      </p>
      <div className="govuk-button-group">
        <Button type="button" look="secondary" onClick={() => decide(draft.keepMine)}>
          Keep what I typed<span className="govuk-visually-hidden"> for {title}</span>
        </Button>
        <Button type="button" look="secondary" onClick={() => decide(draft.takeTheirs)}>
          Take their target<span className="govuk-visually-hidden"> for {title}</span>
        </Button>
      </div>
    </div>
  );
}
