import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { generalQueriesQuery, governanceContactQuery } from "#/api/general-queries";
import { may, requirePermission } from "#/app/permissions";
import { Adviser } from "#/features/queries/Adviser";
import { queryFilter, showChoices, shows } from "#/features/queries/general-query";
import { QueryCrumbs } from "#/features/queries/QueryCrumbs";
import { QueryList } from "#/features/queries/QueryList";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { SubNavigation, SubNavigationLink } from "#/ui/SubNavigation";

export const Route = createFileRoute("/queries/")({
  validateSearch: z.object({ show: z.catch(z.optional(z.enum(shows)), undefined) }),
  beforeLoad: ({ context: { me }, search }) => {
    requirePermission(me, "requests:read");
    const choices = showChoices(may(me, "requests:raise"), may(me, "requests:triage"));
    const choice = choices.find(({ show }) => show === search.show) ?? choices[0];
    return { choices, show: choice?.show ?? "answered", empty: choice?.empty };
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, show } }) =>
    Promise.all([
      queryClient.ensureQueryData(generalQueriesQuery(queryFilter(show))),
      queryClient.ensureQueryData(governanceContactQuery),
    ]),
  component: Queries,
});

function Queries() {
  const { me, choices, show, empty } = Route.useRouteContext();
  const queries = useSuspenseQuery(generalQueriesQuery(queryFilter(show))).data;
  const { data: contact } = useSuspenseQuery(governanceContactQuery).data;
  return (
    <>
      <QueryCrumbs list={false} />
      <Page title="General questions">
        <div className="app-column">
          <p className="govuk-body">
            A general question is about no measure. Democratic services answer it in writing. Only whoever
            asked and they can read it, unless the answer is given to all members.
          </p>
          {contact.name ? (
            <p className="govuk-body">
              Members can turn to <Adviser contact={contact} />.
            </p>
          ) : null}
          {may(me, "requests:triage") ? (
            <p className="govuk-body">
              <Link to="/queries/contact" className="govuk-link">
                {contact.name ? "Change whom members turn to" : "Say whom members can turn to"}
              </Link>
            </p>
          ) : null}
          {may(me, "requests:raise") ? (
            <ButtonLink to="/queries/new">Ask a general question</ButtonLink>
          ) : null}
        </div>
        {choices.length > 1 ? (
          <SubNavigation label="Which questions">
            {choices.map(({ show: other, label }) => (
              <SubNavigationLink key={other} to="/queries" search={{ show: other }} current={other === show}>
                {label}
              </SubNavigationLink>
            ))}
          </SubNavigation>
        ) : null}
        {queries.length > 0 ? <QueryList queries={queries} /> : <p className="govuk-body">{empty}</p>}
      </Page>
    </>
  );
}
