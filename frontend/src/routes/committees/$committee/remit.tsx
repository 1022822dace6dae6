import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { committeeRemitQuery, committeeRemitsQuery } from "#/api/committees";
import { inspectionFrameworksQuery } from "#/api/inspections";
import { scorecardsQuery } from "#/api/scorecards";
import { requirePermission } from "#/app/permissions";
import { useDraftOver } from "#/app/use-draft-over";
import { CommitteeCrumbs } from "#/features/committees/CommitteeCrumbs";
import { RemitForm } from "#/features/remits/RemitForm";
import { remitForm } from "#/features/remits/remit";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/committees/$committee/remit")({
  beforeLoad: ({ context }) => requirePermission(context.me, "committees:arrange"),
  loader: ({ context: { queryClient }, params: { committee } }) =>
    Promise.all([
      // Fresh, as what is chosen is chosen over it.
      queryClient.fetchQuery({ ...committeeRemitQuery(committee), staleTime: 0 }),
      queryClient.ensureQueryData(committeeRemitsQuery),
      queryClient.ensureQueryData(scorecardsQuery),
      queryClient.ensureQueryData(inspectionFrameworksQuery),
    ]),
  component: RemitRoute,
});

function RemitRoute() {
  const { committee } = Route.useParams();
  // The key throws away what was chosen when the address changes to another committee.
  return <RemitPage key={committee} code={committee} />;
}

function RemitPage({ code }: { code: string }) {
  const options = committeeRemitQuery(code);
  const query = useSuspenseQuery(options);
  const remit = query.data.data;
  const { themes } = useSuspenseQuery(committeeRemitsQuery).data;
  const scorecards = useSuspenseQuery(scorecardsQuery).data.items;
  const frameworks = useSuspenseQuery(inspectionFrameworksQuery).data;
  const draft = useDraftOver(options, remitForm, (chosen, etag) =>
    versioned(
      client.PUT("/committees/{committee}/remit", {
        params: { path: { committee: code }, header: { "If-Match": etag } },
        body: chosen,
      }),
    ),
  );
  // A theme that was chosen stays a choice where nothing of it is published.
  const all = [...new Set([...themes, ...remit.themes])].toSorted((a, b) => a.localeCompare(b, "en-GB"));
  return (
    <>
      <CommitteeCrumbs committee={{ code, title: remit.title }} />
      {draft.head}
      <Page title="What falls under the committee" caption={remit.title} hasError={draft.hasError}>
        <div className="app-column">
          <RemitForm
            draft={draft}
            themes={all.map((theme) => ({ value: theme, label: theme }))}
            series={scorecards.map((each) => ({ value: each.code, label: each.title }))}
            frameworks={frameworks.map((each) => ({ value: each.code, label: each.title }))}
          />
        </div>
      </Page>
    </>
  );
}
