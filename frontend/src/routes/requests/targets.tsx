import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { allBut, keys } from "#/api/keys";
import { requestTargetsQuery } from "#/api/requests";
import { requirePermission } from "#/app/permissions";
import { TargetsForm } from "#/features/requests/TargetsForm";
import { targetsForm, targetsFrom } from "#/features/requests/typed-targets";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/requests/targets")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:triage"),
  loader: ({ context }) => context.queryClient.ensureQueryData(requestTargetsQuery),
  component: TargetsPage,
});

function TargetsPage() {
  const cache = useQueryClient();
  const query = useSuspenseQuery(requestTargetsQuery);
  const draft = useDraft(targetsForm, {
    saved: query.data,
    write: (typed, etag = "") =>
      versioned(
        client.PUT("/request-targets", {
          params: { header: { "If-Match": etag } },
          body: targetsFrom(typed),
        }),
      ),
    onSaved: async (saved) => {
      cache.setQueryData(requestTargetsQuery.queryKey, saved);
      // Every open request has other deadlines now.
      await cache.invalidateQueries(allBut(keys.requestTargets));
    },
    onReload: query.refetch,
  });

  return (
    <>
      <Breadcrumbs>
        <Link to="/" className="govuk-breadcrumbs__link">
          Home
        </Link>
        <Link to="/requests" className="govuk-breadcrumbs__link">
          Deep-dive requests
        </Link>
      </Breadcrumbs>
      {draft.head}
      <Page title="Targets for requests" hasError={draft.hasError}>
        <div className="app-column">
          <InsetText>
            Days are counted from the day on which a request was submitted, which is day 0, by London’s clock.
            The last day counts to its end. Days on which the member was asked to make it clear do not count,
            and working days leave out Saturdays, Sundays and the bank holidays of England, which are known to
            the end of 2027. A change holds for every open request at once.
          </InsetText>
          <TargetsForm draft={draft} />
        </div>
      </Page>
    </>
  );
}
