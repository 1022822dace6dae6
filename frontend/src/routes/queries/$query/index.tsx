import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { indicatorsQuery } from "#/api/figures";
import { generalQueryQuery } from "#/api/general-queries";
import { allBut, keys } from "#/api/keys";
import { may, requirePermission } from "#/app/permissions";
import { AnswerForm } from "#/features/queries/AnswerForm";
import { fieldOfPointer, type QueryAnswer } from "#/features/queries/general-query";
import { QueryCrumbs } from "#/features/queries/QueryCrumbs";
import { QueryView } from "#/features/queries/QueryView";
import { Button } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { useStanding } from "#/ui/use-standing";

export const Route = createFileRoute("/queries/$query/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(generalQueryQuery(params.query)),
  component: Query,
});

function Query() {
  const { query } = Route.useParams();
  // The key throws away what was typed when the address changes to another question.
  return <QueryPage key={query} reference={query} />;
}

function QueryPage({ reference }: { reference: string }) {
  const me = Route.useRouteContext({ select: (context) => context.me });
  const cache = useQueryClient();
  const question = useSuspenseQuery(generalQueryQuery(reference));
  const { data: query, etag } = question.data;
  const answers = query.actions.includes("ANSWER");
  // While they are not there, none can be chosen.
  const measures = useQuery({ ...indicatorsQuery, enabled: answers });
  const act = useMutation({
    mutationFn: (answer: QueryAnswer | undefined) => {
      const params = { path: { query: reference }, header: { "If-Match": etag } };
      return versioned(
        answer
          ? client.POST("/general-queries/{query}/answer", { params, body: answer })
          : client.POST("/general-queries/{query}/withdrawal", { params }),
      );
    },
    onSuccess: (changed) => {
      cache.setQueryData(generalQueryQuery(reference).queryKey, changed);
      void cache.invalidateQueries(allBut(keys.generalQuery(reference)));
    },
  });
  const standing = useStanding({
    what: "question",
    write: act,
    done: act.isSuccess ? (act.variables ? "The answer is sent" : "Your question is taken back") : undefined,
    onReload: question.refetch,
    fieldIdOf: fieldOfPointer,
  });
  return (
    <>
      <QueryCrumbs />
      {standing.head}
      <Page title="General question" caption={reference} hasError={standing.hasError}>
        <div className="app-column">
          <QueryView query={query} />
          {answers ? (
            <AnswerForm
              measures={measures.data ?? []}
              busy={act.isPending}
              errorOf={standing.errorOf}
              onRefused={standing.refuse}
              onAnswer={(answer) => act.mutate(answer)}
            />
          ) : null}
          {query.actions.includes("WITHDRAW") ? (
            <Button look="secondary" busy={act.isPending} onClick={() => act.mutate(undefined)}>
              Take the question back
            </Button>
          ) : null}
          {may(me, "requests:triage") ? (
            <p className="govuk-body">
              <Link to="/queries/$query/redact" params={{ query: reference }} className="govuk-link">
                Take out what names a person
              </Link>
            </p>
          ) : null}
        </div>
      </Page>
    </>
  );
}
