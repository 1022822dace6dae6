import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import type { Indicator } from "#/measure/definition-words";
import { isRule, ruleName } from "#/measure/demonstration-rule";
import { basisWords } from "#/measure/target-basis";
import { londonDate } from "#/ui/dates";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { Tag } from "#/ui/Tag";
import { statuses, targetInWords, toleranceInWords } from "./target-words";
import { targetYears } from "./target-years";

type Threshold = components["schemas"]["Threshold"];

interface TargetsSectionProps {
  indicator: Indicator;
  thresholds: readonly Threshold[];
  /** What targets may refer to by code, in words. */
  names: ReadonlyMap<string, string>;
  /** Whether they may be set here. */
  writes: boolean;
}

/** Every year's target, the newest first. A newer one never touches an earlier year's. */
export function TargetsSection({ indicator, thresholds, names, writes }: TargetsSectionProps) {
  if (thresholds.length === 0) {
    return <p className="govuk-body">No target is set for any year, so it is not rated.</p>;
  }
  return thresholds.map((threshold) => (
    <section key={threshold.year} aria-labelledby={`target-${threshold.year}`}>
      <h3 className="govuk-heading-s" id={`target-${threshold.year}`}>
        {threshold.yearLabel}{" "}
        {threshold.status === "APPROVED" ? null : <Tag colour="yellow">{statuses[threshold.status]}</Tag>}
      </h3>
      <SummaryList rows={rowsOf(indicator, threshold, names)} />
      {writes ? (
        <p className="govuk-body">
          <Link
            to="/measures/$indicator/targets/$year"
            params={{ indicator: indicator.code, year: threshold.year }}
            className="govuk-link"
          >
            {isRule(threshold) ? "Set a target" : "Change the target"} for {threshold.yearLabel}
          </Link>
        </p>
      ) : null}
    </section>
  ));
}

function rowsOf(
  { polarity, unit }: Indicator,
  threshold: Threshold,
  names: ReadonlyMap<string, string>,
): SummaryRow[] {
  const { source, sourceUrl, reason } = threshold;
  return [
    {
      key: isRule(threshold) ? ruleName : "Target",
      value: targetInWords(threshold, polarity, unit, names),
    },
    { key: "Tolerance", value: toleranceInWords(threshold, polarity, unit) },
    { key: "Basis", value: basisWords[threshold.basis] },
    {
      key: "Source",
      value: sourceUrl ? (
        <a className="govuk-link" href={sourceUrl}>
          {source}
        </a>
      ) : (
        source
      ),
    },
    ...(reason ? [{ key: "Why it changed", value: reason }] : []),
    { key: "Set", value: `${londonDate(threshold.setAt)} by ${threshold.setBy}` },
  ];
}

interface YearsWithoutProps {
  indicator: Pick<Indicator, "code" | "yearType">;
  thresholds: readonly Threshold[];
  today: string;
}

/** The years about now that have no target, to set one. */
export function YearsWithout({ indicator: { code, yearType }, thresholds, today }: YearsWithoutProps) {
  const years = targetYears(yearType, today).filter((year) =>
    thresholds.every((set) => set.year !== year.code),
  );
  if (years.length === 0) return null;
  return (
    <>
      <p className="govuk-body">Set a target:</p>
      <ul className="govuk-list govuk-list--bullet">
        {years.map((year) => (
          <li key={year.code}>
            <Link
              to="/measures/$indicator/targets/$year"
              params={{ indicator: code, year: year.code }}
              className="govuk-link"
            >
              <span className="govuk-visually-hidden">Set a target </span>for {year.label}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
