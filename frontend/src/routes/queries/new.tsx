import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { generalQueryQuery, governanceContactQuery } from "#/api/general-queries";
import { keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { Adviser } from "#/features/queries/Adviser";
import { AskForm, keptAs } from "#/features/queries/AskForm";
import { fieldOfPointer } from "#/features/queries/general-query";
import { QueryAsked } from "#/features/queries/QueryAsked";
import { QueryCrumbs } from "#/features/queries/QueryCrumbs";
import { Page } from "#/ui/Page";
import { ProblemSummary } from "#/ui/ProblemSummary";
import { problemAt } from "#/ui/problem-at";
import { forget } from "#/ui/use-kept";
import { useRefused } from "#/ui/use-refused";

export const Route = createFileRoute("/queries/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:raise"),
  loader: ({ context }) => context.queryClient.ensureQueryData(governanceContactQuery),
  component: NewQuery,
});

function NewQuery() {
  const cache = useQueryClient();
  const { data: contact } = useSuspenseQuery(governanceContactQuery).data;
  const attempt = useAttemptKey();
  const refused = useRefused();
  const ask = useMutation({
    mutationFn: (question: string) =>
      versioned(
        client.POST("/general-queries", {
          params: { header: { "Idempotency-Key": attempt.keyFor(question) } },
          body: { question },
        }),
      ),
    onSuccess: (asked) => {
      forget(keptAs);
      cache.setQueryData(generalQueryQuery(asked.data.reference).queryKey, asked);
      void cache.invalidateQueries({ queryKey: keys.generalQueryLists });
    },
  });
  if (ask.data) return <QueryAsked query={ask.data.data} contact={contact} />;
  return (
    <>
      <QueryCrumbs />
      {refused.summary ??
        (ask.error ? <ProblemSummary problem={ask.error} fieldIdOf={fieldOfPointer} /> : null)}
      <Page title="Ask a general question" hasError={Boolean(refused.summary) || Boolean(ask.error)}>
        <div className="app-column">
          <p className="govuk-body">
            Democratic services answer in writing. Only you and they can read your question, unless they give
            the answer to all members; your name is not shown then.
          </p>
          {contact.name ? (
            <p className="govuk-body">
              Not sure what to ask? Ask <Adviser contact={contact} />.
            </p>
          ) : null}
          <p className="govuk-body">
            To ask about a measure, open it on a{" "}
            <Link to="/scorecards" className="govuk-link">
              published scorecard
            </Link>{" "}
            and choose “Request a deep dive”: other members can support that.
          </p>
          <AskForm
            busy={ask.isPending}
            error={refused.errorOf("question") ?? problemAt(ask.error, fieldOfPointer, "question")}
            onRefused={(errors) => {
              ask.reset();
              refused.refuse(errors);
            }}
            onAsk={(question) => ask.mutate(question)}
          />
        </div>
      </Page>
    </>
  );
}
