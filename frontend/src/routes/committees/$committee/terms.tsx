import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { committeeQuery } from "#/api/committees";
import { requirePermission } from "#/app/permissions";
import { CommitteeCrumbs } from "#/features/committees/CommitteeCrumbs";
import { TermsForm, termsForm } from "#/features/committees/TermsForm";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/committees/$committee/terms")({
  beforeLoad: ({ context }) => requirePermission(context.me, "committees:arrange"),
  loader: ({ context, params }) =>
    // Fresh, as what is typed is typed over it.
    context.queryClient.fetchQuery({ ...committeeQuery(params.committee), staleTime: 0 }),
  component: Terms,
});

function Terms() {
  const { committee } = Route.useParams();
  // The key throws away what was typed when the address changes to another committee.
  return <TermsPage key={committee} code={committee} />;
}

function TermsPage({ code }: { code: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(committeeQuery(code));
  const committee = query.data.data;
  const draft = useDraft(termsForm, {
    saved: query.data,
    write: async ({ text }, etag = "") => {
      const answer = await versioned(
        client.PUT("/committees/{committee}", {
          params: { path: { committee: code }, header: { "If-Match": etag } },
          body: { text: text.trim() },
        }),
      );
      cache.setQueryData(committeeQuery(code).queryKey, answer);
      return answer;
    },
    onSaved: () => undefined,
    onReload: query.refetch,
  });
  return (
    <>
      <CommitteeCrumbs committee={committee} />
      {draft.head}
      <Page title="Terms of reference" caption={committee.title} hasError={draft.hasError}>
        <div className="app-column">
          <TermsForm draft={draft} />
          <p className="govuk-body">
            <Link to="/committees/$committee" params={{ committee: code }} className="govuk-link">
              Go back to the committee
            </Link>
          </p>
          {committee.terms ? (
            <p className="govuk-body">
              <Link to="/committees/$committee/redact" params={{ committee: code }} className="govuk-link">
                Take out what names a person
              </Link>
            </p>
          ) : null}
        </div>
      </Page>
    </>
  );
}
