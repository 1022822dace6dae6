// biome-ignore-all lint/a11y/noRedundantRoles: the styles change display, which would take the roles away
import { useMemo } from "react";
import { shortTitles } from "#/measure/short-titles";
import type { EditionDocument, Theme } from "./edition-document";
import { measuresInWords } from "./filter";
import { MatrixKey } from "./MatrixKey";
import { MatrixRow } from "./MatrixRow";
import type { RowsProps } from "./MeasuresTable";

interface MatrixProps extends RowsProps {
  document: EditionDocument;
  themes: readonly Theme[];
  idOf: (theme: Theme) => string;
}

const columns = ["Measure", "Latest", "Rating", "Since before", "In England", "Rank", "Trend"];

/** All measures, one line each. On a narrow screen each line is a small card, so every part names its role. */
export function Matrix({ document, themes, idOf, ...rows }: MatrixProps) {
  const short = useMemo(
    () => shortTitles(document.themes.flatMap(({ measures }) => measures)),
    [document.themes],
  );
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
        {themes.map((theme) => (
          <tbody key={theme.name} className="app-matrix__theme" role="rowgroup">
            <tr className="app-matrix__theme-row" role="row">
              <td className="app-matrix__theme-name" colSpan={7} role="cell" id={idOf(theme)} tabIndex={-1}>
                <h2 className="govuk-heading-s app-matrix__heading">
                  {theme.name}{" "}
                  <span className="app-matrix__count">{measuresInWords(theme.measures.length)}</span>
                </h2>
              </td>
            </tr>
            {theme.measures.map((measure) => (
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
    </>
  );
}
