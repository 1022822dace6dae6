import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { committeeQuery, workProgrammeQuery } from "#/api/committees";
import { requirePermission } from "#/app/permissions";
import { CommitteeCrumbs } from "#/features/committees/CommitteeCrumbs";
import { daysBefore } from "#/features/committees/committee";
import { ProgrammeView } from "#/features/committees/ProgrammeView";
import { ButtonLink } from "#/ui/Button";
import { londonDate } from "#/ui/dates";
import { Page } from "#/ui/Page";

const yearOfDays = 365;

export const Route = createFileRoute("/committees/$committee/work-programme")({
  // `?past=true`: with the meetings of the last year.
  validateSearch: z.object({ past: z.catch(z.optional(z.boolean()), undefined) }),
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loaderDeps: ({ search: { past } }) => ({ past }),
  loader: ({ context: { queryClient }, params: { committee }, deps: { past } }) =>
    Promise.all([
      queryClient.ensureQueryData(committeeQuery(committee)),
      queryClient.ensureQueryData(workProgrammeQuery(committee, sinceWhen(past))),
    ]),
  component: Programme,
});

function sinceWhen(past: boolean | undefined) {
  return past ? daysBefore(new Date(), yearOfDays) : undefined;
}

function Programme() {
  const { committee: code } = Route.useParams();
  const { past = false } = Route.useSearch();
  const { data: committee } = useSuspenseQuery(committeeQuery(code)).data;
  const programme = useSuspenseQuery(workProgrammeQuery(code, sinceWhen(past))).data;
  const now = new Date();
  const { actions } = committee;
  return (
    <>
      <CommitteeCrumbs committee={committee} />
      <Page title="Work programme" caption={committee.title}>
        <div className="app-column">
          <p className="govuk-body">
            The forward plan of the committee, as of {londonDate(now.toISOString())}.{" "}
            <Link
              to="/committees/$committee/work-programme"
              params={{ committee: code }}
              search={past ? {} : { past: true }}
              className="govuk-link app-not-printed"
            >
              {past ? "Only what is to come" : "With the meetings of the last year"}
            </Link>
          </p>
          {actions.includes("PUT_ON_PROGRAMME") ? (
            <p className="app-not-printed">
              <ButtonLink to="/work-items/new" search={{ committee: code }}>
                Put an item on it
              </ButtonLink>
            </p>
          ) : null}
          {actions.includes("ARRANGE_MEETING") ? (
            <p className="app-not-printed">
              <ButtonLink
                to="/committees/$committee/meetings/new"
                params={{ committee: code }}
                look="secondary"
              >
                Arrange a meeting
              </ButtonLink>
            </p>
          ) : null}
          <ProgrammeView programme={programme} now={now} />
        </div>
      </Page>
    </>
  );
}
