// biome-ignore-all lint/a11y/noRedundantRoles: the styles change display, which would take the roles away
import { useMemo } from "react";
import { shortTitles } from "#/measure/short-titles";
import { useInPieces } from "#/ui/use-in-pieces";
import type { EditionDocument, Theme } from "./edition-document";
import { countMeasures, measuresInWords } from "./filter";
import { MatrixKey } from "./MatrixKey";
import { MatrixRow } from "./MatrixRow";
import type { RowsProps } from "./MeasuresTable";

interface MatrixProps extends RowsProps {
  document: EditionDocument;
  themes: readonly Theme[];
  idOf: (theme: Theme) => string;
}

const inPieces = { first: 12, piece: 6 };
const columns = ["Measure", "Latest", "Rating", "Since before", "In England", "Rank", "Trend"];

/** All measures, one line each. On a narrow screen each line is a small card, so every part names its role. */
export function Matrix({ document, themes, idOf, ...rows }: MatrixProps) {
  const short = useMemo(
    () => shortTitles(document.themes.flatMap(({ measures }) => measures)),
    [document.themes],
  );
  const all = countMeasures(themes);
  const lines = useInPieces(all, inPieces);
  if (themes.length === 0) return null;
  return (
    <>
      <MatrixKey council={document.council.name} />
      <table className="app-matrix" role="table" aria-label="Measures, one line each">
        <thead className="app-matrix__head" role="rowgroup">
          <tr role="row">
            {columns.map((words) => (
              <th key={words} scope="col" role="columnheader">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        {firstLines(themes, lines).map(({ theme, measures }) => (
          <tbody key={theme.name} className="app-matrix__theme" role="rowgroup">
            <tr className="app-matrix__theme-row" role="row">
              <td className="app-matrix__theme-name" colSpan={7} role="cell" id={idOf(theme)} tabIndex={-1}>
                <h2 className="govuk-heading-s app-matrix__heading">
                  {theme.name}{" "}
                  <span className="app-matrix__count">{measuresInWords(theme.measures.length)}</span>
                </h2>
              </td>
            </tr>
            {measures.map((measure) => (
              <MatrixRow
                key={measure.indicator}
                {...rows}
                measure={measure}
                short={short.get(measure.indicator) ?? measure.title}
                council={document.council.name}
              />
            ))}
          </tbody>
        ))}
      </table>
      {lines < all ? <div className="app-still-to-come" /> : null}
    </>
  );
}

/** Themes with as many of their measures as are drawn so far; one that has not begun is left out. */
function firstLines(themes: readonly Theme[], lines: number) {
  let left = lines;
  return themes.flatMap((theme) => {
    const measures = theme.measures.slice(0, Math.max(0, left));
    left -= theme.measures.length;
    return measures.length > 0 ? [{ theme, measures }] : [];
  });
}
