// biome-ignore-all lint/a11y/noRedundantRoles: the styles change display, which would take the roles away
import { Explained } from "#/measure/Glossary";
import { columnsOf, type Heading } from "./columns";
import type { Measure } from "./edition-document";
import type { Flags } from "./filter";
import { MeasureRow } from "./MeasureRow";

/** What every row of an edition is shown with. */
export interface RowsProps {
  scorecard: string;
  period: string;
  revision?: number;
  flags: Flags;
  /** Comments that wait to be dealt with, by measure; absent for those who may not comment. */
  comments?: Flags;
}

interface MeasuresTableProps extends RowsProps {
  measures: readonly Measure[];
  /** Its name, or the id of the heading that is its name. */
  label?: string;
  labelledBy?: string;
}

/**
 * Measures with all that a scorecard says of them: a table on a wide screen, cards on a narrow one. The styles change `display`,
 * which takes a table's meaning away from assistive technology, so every part names its role.
 */
export function MeasuresTable({
  measures,
  label,
  labelledBy,
  flags,
  comments,
  ...place
}: MeasuresTableProps) {
  return (
    <table className="app-measures" role="table" aria-label={label} aria-labelledby={labelledBy}>
      <thead className="app-measures__head" role="rowgroup">
        <tr role="row">
          {columnsOf(measures).map((column) => (
            <ColumnHead key={column[0]?.term} column={column} />
          ))}
        </tr>
      </thead>
      <tbody className="app-measures__body" role="rowgroup">
        {measures.map((measure) => (
          <MeasureRow
            key={measure.indicator}
            {...place}
            measure={measure}
            requests={flags.get(measure.indicator) ?? 0}
            comments={comments ? (comments.get(measure.indicator) ?? 0) : undefined}
          />
        ))}
      </tbody>
    </table>
  );
}

/** "Rating and target", each with its meaning behind it. */
function ColumnHead({ column }: { column: readonly Heading[] }) {
  const words = column.map(({ label }, place) => (place === 0 ? label : `and ${lowered(label)}`));
  return (
    <th scope="col" role="columnheader" aria-label={words.join(" ")}>
      {column.map(({ term }, place) => (
        <span className="app-measures__term" key={term}>
          <Explained code={term}>{words[place] ?? ""}</Explained>
        </span>
      ))}
    </th>
  );
}

function lowered(label: string) {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}
