import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { RatingTag } from "#/measure/RatingTag";
import { Table } from "#/ui/Table";
import { TakesFocus } from "#/ui/TakesFocus";

type Preview = components["schemas"]["DefinitionPreview"];

const states: Record<Preview["editions"][number]["state"], string> = {
  DRAFT: "a draft",
  SUBMITTED: "with the board",
  APPROVED: "approved: it is held back and has to be approved again if what it shows changes",
  PUBLISHED: "published",
};

/** What saving the definition as it is typed would change. It takes the focus, as somebody asked for it. */
export function DefinitionPreview({ preview }: { preview: Preview }) {
  const { editions, targets, figures, changed } = preview;
  return (
    <TakesFocus>
      <section className="govuk-inset-text" aria-labelledby="would-change">
        <h2 className="govuk-heading-m" id="would-change">
          What this would change
        </h2>
        <h3 className="govuk-heading-s">Editions in work</h3>
        {editions.length === 0 ? (
          <p className="govuk-body">
            No edition in work shows this measure. Published ones stay as they are.
          </p>
        ) : (
          <>
            <p className="govuk-body">They would show the new definition. Published ones stay as they are.</p>
            <ul className="govuk-list govuk-list--bullet">
              {editions.map(({ scorecard, scorecardTitle, period, periodLabel, revision, state }) => (
                <li key={`${scorecard} ${period} ${revision}`}>
                  <Link
                    to="/editions/$scorecard/$period"
                    params={{ scorecard, period }}
                    search={{ revision: revision > 1 ? revision : undefined }}
                    className="govuk-link"
                  >
                    {scorecardTitle}, {periodLabel}
                  </Link>
                  , {states[state]}
                </li>
              ))}
            </ul>
          </>
        )}
        <h3 className="govuk-heading-s">Targets</h3>
        {targets.length === 0 ? (
          <p className="govuk-body">Every target that is set would still fit.</p>
        ) : (
          <ul className="govuk-list govuk-list--bullet">
            {targets.map(({ year, yearLabel, detail }) => (
              <li key={year}>
                The target of {yearLabel} would not fit any more: {detail}
              </li>
            ))}
          </ul>
        )}
        <h3 className="govuk-heading-s">Figures and ratings</h3>
        {changed.length === 0 ? (
          <p className="govuk-body">
            {figures === 0
              ? "There is no figure yet."
              : `Of the newest ${figures} ${figures === 1 ? "figure" : "figures"} none would read or be rated otherwise.`}
          </p>
        ) : (
          <Table
            caption={`${changed.length} of the newest ${figures} would read or be rated otherwise`}
            className="app-stacked"
            columns={[
              { heading: "Period", cell: ({ before }) => before.label },
              { heading: "Now", cell: ({ before }) => <Rated of={before} /> },
              { heading: "Then", cell: ({ after }) => <Rated of={after} /> },
            ]}
            rows={changed}
            keyOf={({ before }) => before.period}
          />
        )}
      </section>
    </TakesFocus>
  );
}

function Rated({ of: { display, rating } }: { of: components["schemas"]["RatedFigure"] }) {
  return (
    <>
      {display} <RatingTag rating={rating} />
    </>
  );
}
