import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { requestQuery } from "#/api/requests";
import { requirePermission } from "#/app/permissions";
import { RedactForm } from "#/features/requests/RedactForm";
import type { TypedRedaction } from "#/features/requests/redaction";
import { aboutWhat } from "#/features/requests/request";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Page } from "#/ui/Page";
import { problemAt } from "#/ui/problem-at";
import { useRefused } from "#/ui/use-refused";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/requests/$reference/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:triage"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(requestQuery(params.reference)),
  component: Redact,
});

function Redact() {
  const { reference } = Route.useParams();
  const cache = useQueryClient();
  const query = useSuspenseQuery(requestQuery(reference));
  const { data: request, etag } = query.data;
  const refused = useRefused();
  const redact = useMutation({
    mutationFn: ({ field = "QUESTION", words, reason }: TypedRedaction) =>
      versioned(
        client.POST("/deep-dive-requests/{request}/redactions", {
          params: { path: { request: reference }, header: { "If-Match": etag } },
          body: { field, words: words || undefined, reason: reason.trim() },
        }),
      ),
    onSuccess: async (changed) => {
      cache.setQueryData(requestQuery(reference).queryKey, changed);
      // The words may stand on any page that was read: nothing of it is kept here either.
      await cache.invalidateQueries();
    },
  });
  const reload = async () => {
    await query.refetch();
    redact.reset();
  };
  return (
    <>
      <Breadcrumbs>
        <Link to="/requests" className="govuk-breadcrumbs__link">
          Deep-dive requests
        </Link>
        <Link to="/requests/$reference" params={{ reference }} className="govuk-breadcrumbs__link">
          {reference}
        </Link>
      </Breadcrumbs>
      {refused.summary ?? (
        <WriteOutcome
          what="request"
          problem={redact.error}
          success={redact.isSuccess ? "The words are taken out" : undefined}
          attempt={redact.submittedAt}
          onReload={reload}
          fieldIdOf={fieldOf}
        />
      )}
      <Page
        title="Take out what names a person"
        caption={`${aboutWhat(request)} (${reference})`}
        hasError={Boolean(refused.summary) || Boolean(redact.error)}
      >
        <div className="app-column">
          <RedactForm
            // What was taken out is not to stand in the form any longer.
            key={etag}
            request={request}
            busy={redact.isPending}
            errorOf={(fieldId) => refused.errorOf(fieldId) ?? problemAt(redact.error, fieldOf, fieldId)}
            onRefused={(errors) => {
              redact.reset();
              refused.refuse(errors);
            }}
            onRedact={(typed) => redact.mutate(typed)}
          />
        </div>
      </Page>
    </>
  );
}

function fieldOf(pointer: string): string | undefined {
  return { "/field": "field", "/words": "words", "/reason": "reason" }[pointer];
}
