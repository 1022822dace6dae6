import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Quote } from "#/ui/Said";
import type { Inspection } from "./inspection";

interface WhatInspectorsSaidProps {
  indicator: string;
  inspections: readonly Inspection[];
}

/** What reports say of one measure, each in its own words with its date: no line through them. Nothing where none speaks of it. */
export function WhatInspectorsSaid({ indicator, inspections }: WhatInspectorsSaidProps) {
  if (inspections.length === 0) return null;
  return (
    <section className="app-column" aria-labelledby="inspected-heading">
      <h2 className="govuk-heading-m" id="inspected-heading">
        What inspectors said
      </h2>
      <p className="govuk-body">
        Each report judges by the framework of its day. What two of them say is not a trend.
      </p>
      <ul className="app-rows">
        {inspections.map(({ reference, title, framework, publishedOn, reportUrl, measures }) => (
          <li className="app-rows__item" key={reference}>
            <p className="govuk-body govuk-!-font-weight-bold">
              {framework.inspectorates.join(" and ")}, {londonDate(publishedOn)}
            </p>
            {measures
              .filter((each) => each.indicator === indicator)
              .map(({ words }) => (
                <Quote text={words} key={reference} />
              ))}
            <p className="govuk-body">
              <Link to="/inspections/$inspection" params={{ inspection: reference }} className="govuk-link">
                {title}
              </Link>{" "}
              (
              <a href={reportUrl} className="govuk-link" rel="noreferrer">
                the report
                <span className="govuk-visually-hidden">: {title}</span>
              </a>
              )
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
