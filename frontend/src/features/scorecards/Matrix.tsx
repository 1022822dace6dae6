// biome-ignore-all lint/a11y/noRedundantRoles: the styles change display, which would take the roles away
import { useMemo, useRef } from "react";
import { shortTitles } from "#/measure/short-titles";
import { useInPieces } from "#/ui/use-in-pieces";
import type { EditionDocument, Theme } from "./edition-document";
import { countMeasures, measuresInWords } from "./filter";
import { MatrixKey } from "./MatrixKey";
import { MatrixRow } from "./MatrixRow";
import type { RowsProps } from "./MeasuresTable";

interface MatrixProps extends RowsProps {
  document: EditionDocument;
  /** Every measure, in the order in which they are read. */
  all: readonly Theme[];
  /** Those that fit the filter. */
  themes: readonly Theme[];
  idOf: (theme: Theme) => string;
}

const inPieces = { first: 12, piece: 6 };
const columns = ["Measure", "Latest", "Rating", "Since before", "In England", "Rank", "Trend"];

/** All measures, one line each. On a narrow screen each line is a small card, so every part names its role. */
export function Matrix({ document, all, themes, idOf, ...rows }: MatrixProps) {
  const short = useMemo(
    () => shortTitles(document.themes.flatMap(({ measures }) => measures)),
    [document.themes],
  );
  const fitting = countMeasures(themes);
  const lines = useInPieces(fitting, inPieces);
  const shown = firstOf(themes, lines);
  const kept = useKept(shown);
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
        {all.map((theme) => (
          <MatrixTheme
            {...rows}
            key={theme.name}
            id={idOf(theme)}
            theme={theme}
            fitting={themes.find(({ name }) => name === theme.name)?.measures.length ?? 0}
            kept={kept}
            shown={shown}
            short={short}
            council={document.council.name}
          />
        ))}
      </table>
      {lines < fitting ? <div className="app-still-to-come" /> : null}
    </>
  );
}

interface MatrixThemeProps extends RowsProps {
  id: string;
  theme: Theme;
  /** How many of its measures fit the filter. */
  fitting: number;
  kept: ReadonlySet<string>;
  shown: ReadonlySet<string>;
  short: ReadonlyMap<string, string>;
  council: string;
}

function MatrixTheme({ id, theme, fitting, kept, shown, short, council, ...rows }: MatrixThemeProps) {
  const measures = theme.measures.filter(({ indicator }) => kept.has(indicator));
  if (measures.length === 0) return null;
  return (
    <tbody className="app-matrix__theme" role="rowgroup" hidden={fitting === 0}>
      <tr className="app-matrix__theme-row" role="row">
        <td className="app-matrix__theme-name" colSpan={7} role="cell" id={id} tabIndex={-1}>
          <h2 className="govuk-heading-s app-matrix__heading">
            {theme.name} <span className="app-matrix__count">{measuresInWords(fitting)}</span>
          </h2>
        </td>
      </tr>
      {measures.map((measure) => (
        <MatrixRow
          key={measure.indicator}
          {...rows}
          measure={measure}
          short={short.get(measure.indicator) ?? measure.title}
          council={council}
          hidden={!shown.has(measure.indicator)}
        />
      ))}
    </tbody>
  );
}

/** As many measures as are drawn so far. */
function firstOf(themes: readonly Theme[], lines: number): ReadonlySet<string> {
  const fitting = themes.flatMap(({ measures }) => measures.map(({ indicator }) => indicator));
  return new Set(fitting.slice(0, lines));
}

/** What was drawn once. Hidden rather than taken away it is there again at once. */
function useKept(shown: ReadonlySet<string>): ReadonlySet<string> {
  const { current: kept } = useRef(new Set<string>());
  for (const each of shown) kept.add(each);
  return kept;
}
