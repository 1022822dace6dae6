// biome-ignore-all lint/a11y/noRedundantRoles: the styles change display, which would take the roles away
import { Explained } from "#/measure/Glossary";
import { columnsOf, type Heading } from "./columns";
import type { Theme } from "./edition-document";
import { type Flags, measuresInWords } from "./filter";
import { MeasureRow } from "./MeasureRow";

interface ThemeTableProps {
  scorecard: string;
  period: string;
  revision?: number;
  theme: Theme;
  /** The place on the page that a link to the theme leads to. */
  id: string;
  flags: Flags;
  comments?: Flags;
}

/**
 * One theme's measures: a table on a wide screen, cards on a narrow one. The styles change `display`, which takes a table's
 * meaning away from assistive technology, so every part names its role.
 */
export function ThemeTable({ scorecard, period, revision, theme, id, flags, comments }: ThemeTableProps) {
  const heading = `${id}-heading`;
  return (
    <section className="app-theme" id={id} tabIndex={-1} aria-labelledby={heading}>
      <h2 className="govuk-heading-m app-theme__heading" id={heading}>
        {theme.name} <span className="app-theme__count">{measuresInWords(theme.measures.length)}</span>
      </h2>
      <table className="app-measures" role="table" aria-labelledby={heading}>
        <thead className="app-measures__head" role="rowgroup">
          <tr role="row">
            {columnsOf(theme.measures).map((column) => (
              <ColumnHead key={column[0]?.term} column={column} />
            ))}
          </tr>
        </thead>
        <tbody className="app-measures__body" role="rowgroup">
          {theme.measures.map((measure) => (
            <MeasureRow
              key={measure.indicator}
              scorecard={scorecard}
              period={period}
              revision={revision}
              measure={measure}
              requests={flags.get(measure.indicator) ?? 0}
              comments={comments ? (comments.get(measure.indicator) ?? 0) : undefined}
            />
          ))}
        </tbody>
      </table>
    </section>
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
