import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { serviceQuery } from "#/api/service";
import { demonstrationRule } from "#/measure/demonstration-rule";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/about")({
  loader: ({ context }) => context.queryClient.ensureQueryData(serviceQuery),
  component: About,
});

function About() {
  const { data: service } = useSuspenseQuery(serviceQuery);
  const { name: council } = service.council;
  return (
    <Page title="About the figures">
      <div className="app-column">
        <p className="govuk-body-l">
          {service.name} shows elected members how services for children and young people in {council} are
          doing, and lets them ask for a deeper look.
        </p>

        <h2 className="govuk-heading-m">Where the figures come from</h2>
        <ul className="govuk-list govuk-list--bullet">
          {service.sources.map(({ name, licence, url }) => (
            <li key={name}>
              <a className="govuk-link" href={url}>
                {name}
              </a>{" "}
              ({licence})
            </li>
          ))}
        </ul>
        <p className="govuk-body">
          Contains public sector information licensed under the{" "}
          <a
            className="govuk-link"
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
          >
            Open Government Licence v3.0
          </a>
          . Each measure’s page names its own source.
        </p>

        <h2 className="govuk-heading-m">How a scorecard is made</h2>
        <p className="govuk-body">
          Officers load the figures and open an edition for a period. The board approves it, someone other
          than the person who submitted it. When it is published, its figures, targets, ratings and words are
          frozen: the edition reads the same for ever, even when a figure is revised or a target changes
          later.
        </p>
        <p className="govuk-body">
          A figure that is changed keeps its earlier value, with who changed it, when and why. You see those
          changes on the measure’s page.
        </p>

        <h2 className="govuk-heading-m">Where a target is not published</h2>
        <p className="govuk-body">
          No target is made up. Where there is a target, the measure’s page says who set it, on what basis,
          and for which year.
          {service.demonstration ? null : " A measure without a published target says so and is not rated."}
        </p>
        {service.demonstration ? <DemonstrationRule council={council} /> : null}
        <p className="govuk-body">
          <Link to="/how-to-read" className="govuk-link">
            How to read the scorecards
          </Link>
        </p>
      </div>
    </Page>
  );
}

/** What is rated in a demonstration that nobody set a target for, and by what. */
function DemonstrationRule({ council }: { council: string }) {
  return (
    <>
      <p className="govuk-body">
        {council} publishes few targets. So that ratings can be seen at work, this demonstration rates a
        measure that has a good direction, and no published target for the year, by a rule. Each such rating
        says “{demonstrationRule}”.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Green: as good as the average of {council}’s statistical neighbours for the same period, or better.
        </li>
        <li>Amber: worse, but within 5% of that average.</li>
        <li>Red: worse by more than that.</li>
      </ul>
      <p className="govuk-body">
        The averages are worked out from the published figures. A council that uses this service starts
        without the rule: there, a measure without a target is not rated.
      </p>
    </>
  );
}
