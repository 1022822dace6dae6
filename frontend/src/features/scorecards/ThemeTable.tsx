import type { Theme } from "./edition-document";
import { measuresInWords } from "./filter";
import { MeasuresTable, type RowsProps } from "./MeasuresTable";

interface ThemeTableProps extends RowsProps {
  theme: Theme;
  /** The place on the page that a link to the theme leads to. */
  id: string;
}

/** One theme's measures with everything that is said of each. */
export function ThemeTable({ theme, id, ...rows }: ThemeTableProps) {
  const heading = `${id}-heading`;
  return (
    <section className="app-theme" id={id} tabIndex={-1} aria-labelledby={heading}>
      <h2 className="govuk-heading-m app-theme__heading" id={heading}>
        {theme.name} <span className="app-theme__count">{measuresInWords(theme.measures.length)}</span>
      </h2>
      <MeasuresTable {...rows} measures={theme.measures} labelledBy={heading} />
    </section>
  );
}
