import {
  aggregations,
  comparators,
  frequencies,
  type Indicator,
  polarities,
  serviceWords,
  units,
  yearTypes,
} from "#/measure/definition-words";
import { Details } from "#/ui/Details";
import { Paragraphs } from "#/ui/Paragraphs";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";

/** How the measure is defined now. */
export function DefinitionSection({ indicator }: { indicator: Indicator }) {
  const { rationale, methodology } = indicator;
  return (
    <>
      <Paragraphs text={indicator.definition} />
      {rationale ? (
        <>
          <h3 className="govuk-heading-s">Why it is watched</h3>
          <Paragraphs text={rationale} />
        </>
      ) : null}
      <SummaryList rows={rowsOf(indicator)} />
      {methodology ? (
        <Details summary="How it is worked out">
          <Paragraphs text={methodology} />
        </Details>
      ) : null}
    </>
  );
}

function rowsOf(indicator: Indicator): SummaryRow[] {
  const { comparator, sourceName, sourceUrl, noChangeBand, baselinePeriods, rebasings = [] } = indicator;
  const lag = indicator.collectionLagDays;
  return [
    ...row("Code", indicator.code),
    ...row("Theme", indicator.theme),
    ...row("Lead service", indicator.leadService && serviceWords(indicator.leadService)),
    ...row("Unit", `${units[indicator.unit]}, ${decimalsInWords(indicator.decimals)}`),
    ...row("Numerator", indicator.numeratorDescription),
    ...row("Denominator", indicator.denominatorDescription),
    ...row("Which way is good", polarities[indicator.polarity].label),
    ...row("How often", `${frequencies[indicator.frequency]}. ${yearTypes[indicator.yearType]}`),
    ...row("The figures of a year", aggregations[indicator.aggregation].label),
    ...row("Compared with", comparator ? comparators[comparator] : "What the council’s settings say"),
    ...row("Least movement that counts", noChangeBand === undefined ? undefined : String(noChangeBand)),
    ...row(
      "Control limits rest on",
      baselinePeriods === undefined ? undefined : `${baselinePeriods} figures`,
    ),
    ...rebasings.flatMap(({ from, note }) => row(`Step change in ${from}`, note)),
    ...(sourceName || sourceUrl
      ? [
          {
            key: "Source of the figures",
            value: sourceUrl ? (
              <a className="govuk-link" href={sourceUrl}>
                {sourceName ?? sourceUrl}
              </a>
            ) : (
              sourceName
            ),
          },
        ]
      : []),
    ...row("Its figure usually comes", lag === undefined ? undefined : `${lag} days after the period`),
    ...row("Data note", indicator.dataNote),
  ];
}

function row(key: string, value: string | undefined): SummaryRow[] {
  return value ? [{ key, value }] : [];
}

function decimalsInWords(decimals: number) {
  if (decimals === 0) return "no decimals";
  return decimals === 1 ? "1 decimal" : `${decimals} decimals`;
}
