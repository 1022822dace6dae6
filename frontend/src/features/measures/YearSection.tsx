import { DirectionOfTravel } from "#/measure/DirectionOfTravel";
import { explainedRow } from "#/measure/explained-row";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import type { MeasureDocument } from "./measure-document";

type YearFigure = NonNullable<MeasureDocument["measure"]["yearToDate"]>;

/** The year so far, the same period a year before and where the year before ended. An annual figure is the year's already. */
export function YearSection({ document: { measure } }: { document: MeasureDocument }) {
  const { frequency, yearToDate, samePeriodLastYear: last, yearOnYear, previousYear } = measure;
  const annual = frequency === "ANNUAL";
  const rows: (SummaryRow | undefined)[] = [
    yearToDate && !annual
      ? explainedRow("year-to-date", "Year to date", <YearWords figure={yearToDate} />)
      : undefined,
    last
      ? explainedRow(
          "same-period-last-year",
          "Same period last year",
          last.value === undefined && !last.symbolText ? (
            `No figure for ${last.label}`
          ) : (
            <>
              <strong>{last.display}</strong>, {last.label} {last.symbolText}
            </>
          ),
        )
      : undefined,
    yearOnYear
      ? explainedRow("year-on-year", "Year on year", <DirectionOfTravel direction={yearOnYear} />)
      : undefined,
    previousYear
      ? explainedRow("previous-year", "Previous year", <YearWords figure={previousYear} />)
      : undefined,
  ];
  const filled = rows.filter((row) => row !== undefined);
  if (filled.length === 0) return null;
  return (
    <div className="app-column">
      <h2 className="govuk-heading-m">{annual ? "Compared with last year" : "The year so far"}</h2>
      <SummaryList rows={filled} />
    </div>
  );
}

function YearWords({ figure: { value, display, text } }: { figure: YearFigure }) {
  if (value === undefined) return text;
  return (
    <>
      <strong>{display}</strong>
      <br />
      {text}
    </>
  );
}
