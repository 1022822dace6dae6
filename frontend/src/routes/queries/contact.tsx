import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { governanceContactQuery } from "#/api/general-queries";
import { requirePermission } from "#/app/permissions";
import { ContactForm } from "#/features/queries/ContactForm";
import { contactForm, contactOf } from "#/features/queries/contact";
import { QueryCrumbs } from "#/features/queries/QueryCrumbs";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/queries/contact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:triage"),
  // Fresh, as what is typed is typed over it.
  loader: ({ context }) => context.queryClient.fetchQuery({ ...governanceContactQuery, staleTime: 0 }),
  component: ContactPage,
});

function ContactPage() {
  const cache = useQueryClient();
  const query = useSuspenseQuery(governanceContactQuery);
  const draft = useDraft(contactForm, {
    saved: query.data,
    write: (typed, etag = "") =>
      versioned(
        client.PUT("/governance-contact", {
          params: { header: { "If-Match": etag } },
          body: contactOf(typed),
        }),
      ),
    onSaved: (saved) => {
      cache.setQueryData(governanceContactQuery.queryKey, saved);
    },
    onReload: query.refetch,
  });
  return (
    <>
      <QueryCrumbs />
      {draft.head}
      <Page title="Whom members turn to" hasError={draft.hasError}>
        <div className="app-column">
          <p className="govuk-body">
            Members read this where they ask a question, among deep-dive requests and at home.
          </p>
          <ContactForm draft={draft} />
        </div>
      </Page>
    </>
  );
}
