import { useMutation, useQueries, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { briefingQuery } from "#/api/briefings";
import { clinicsQuery } from "#/api/clinics";
import { committeesQuery, workItemsQuery } from "#/api/committees";
import { allBut, keys } from "#/api/keys";
import { peopleQuery } from "#/api/people";
import { requestQuery, requestsQuery } from "#/api/requests";
import { may, requirePermission } from "#/app/permissions";
import { OnProgramme } from "#/features/committees/OnProgramme";
import { doneWords } from "#/features/requests/action-done";
import { type Act, RequestActions } from "#/features/requests/RequestActions";
import { clinicsOf, RequestClinics } from "#/features/requests/RequestClinics";
import { RequestHistory, RequestView } from "#/features/requests/RequestView";
import { aboutWhat, type DeepDiveRequest } from "#/features/requests/request";
import { fieldOfPointer } from "#/features/requests/request-texts";
import { TriageActions } from "#/features/requests/TriageActions";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import type { FormError } from "#/ui/ErrorSummary";
import { ListProblem } from "#/ui/ListProblem";
import { Page } from "#/ui/Page";
import { useRefused } from "#/ui/use-refused";
import { WriteOutcome } from "#/ui/WriteOutcome";
import { wasDone } from "#/ui/was-done";
import { AnswerCharts } from "./-AnswerCharts";
import { actOnRequest } from "./-act";

export const Route = createFileRoute("/requests/$reference/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: async ({ context: { queryClient }, params: { reference } }) => {
    const { data: request } = await queryClient.ensureQueryData(requestQuery(reference));
    // What came later above a button would move it from under the pointer: a prefetch never fails.
    const { answerKind, actions, measures, answer, scorecard } = request;
    await Promise.all([
      ...(answer?.charts ?? []).map(({ code: indicator }) =>
        queryClient.prefetchQuery(briefingQuery({ scorecard, indicator })),
      ),
      answerKind === "CLINIC" ? queryClient.prefetchQuery(clinicsAbout(request)) : null,
      answerKind ? queryClient.prefetchQuery(itemsOf(request)) : null,
      actions.includes("NAME_LEAD_OFFICERS") ? queryClient.prefetchQuery(peopleQuery) : null,
      ...(actions.includes("JOIN") ? measures : []).map(({ code }) =>
        queryClient.prefetchQuery(requestsQuery({ indicator: code })),
      ),
    ]);
  },
  component: Request,
});

const clinicsAbout = ({ measures }: DeepDiveRequest) => clinicsQuery({ indicator: measures[0]?.code });
const itemsOf = ({ joinedTo, reference }: DeepDiveRequest) =>
  workItemsQuery({ request: joinedTo ?? reference });

function Request() {
  const { reference } = Route.useParams();
  // The key throws away what was typed when the address changes to another request.
  return <RequestPage key={reference} reference={reference} />;
}

function RequestPage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(requestQuery(reference));
  const { data: request, etag } = query.data;
  const me = Route.useRouteContext({ select: (context) => context.me });
  const refused = useRefused();
  // Without this list a reference can be typed all the same.
  const sameMeasures = useQueries({
    queries: request.actions.includes("JOIN")
      ? request.measures.map(({ code }) => requestsQuery({ indicator: code }))
      : [],
  }).flatMap(({ data }) => data ?? []);

  const act = useMutation({
    mutationFn: (act: Act) => actOnRequest(reference, etag, act),
    onSuccess: (changed) => {
      cache.setQueryData(requestQuery(reference).queryKey, changed);
      // Requests that are joined move together, and their clinics with them.
      void cache.invalidateQueries(allBut(keys.request(reference)));
    },
  });
  const onAct = (wanted: Act) => wasDone(act.mutateAsync(wanted));
  const onRefused = (errors: FormError[]) => {
    act.reset();
    refused.refuse(errors);
  };
  // While it is not there, nobody can be named.
  const people = useQuery({ ...peopleQuery, enabled: request.actions.includes("NAME_LEAD_OFFICERS") });
  const committees = useQuery({ ...committeesQuery, enabled: request.actions.includes("ANSWER") });
  const reload = async () => {
    await query.refetch();
    act.reset();
  };

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
      {refused.summary ?? (
        <WriteOutcome
          what="request"
          problem={act.error}
          success={act.isSuccess ? doneWords(act.variables.action, reference) : undefined}
          attempt={act.submittedAt}
          onReload={reload}
          fieldIdOf={(pointer) => fieldOfPointer(pointer, act.variables?.action)}
        />
      )}
      <Page
        title={aboutWhat(request)}
        caption={`Deep-dive request ${reference}`}
        hasError={Boolean(refused.summary) || Boolean(act.error)}
      >
        <div className="app-column">
          <RequestView request={request} me={me?.name ?? ""} charts={<AnswerCharts request={request} />} />
          {request.answerKind === "CLINIC" ? (
            <Clinics request={request} mayArrange={may(me, "clinics:arrange")} />
          ) : null}
          {request.answerKind ? <Programme request={request} mayPlan={may(me, "committees:plan")} /> : null}
          <RequestActions
            request={request}
            onSameMeasures={sameMeasures}
            committees={committees.data}
            busy={act.isPending}
            onAct={onAct}
            onRefused={onRefused}
          />
          <TriageActions
            request={request}
            people={people.data ?? []}
            busy={act.isPending}
            onAct={onAct}
            onRefused={onRefused}
          />
          <RequestHistory request={request} />
          {may(me, "requests:triage") ? (
            <p className="govuk-body">
              <Link to="/requests/$reference/redact" params={{ reference }} className="govuk-link">
                Take out what names a person
              </Link>
            </p>
          ) : null}
        </div>
      </Page>
    </>
  );
}

function Clinics({ request, mayArrange }: { request: DeepDiveRequest; mayArrange: boolean }) {
  const clinics = useQuery(clinicsAbout(request));
  if (clinics.error) {
    return <ListProblem what="Its clinics" problem={clinics.error} onRetry={clinics.refetch} />;
  }
  if (!clinics.data) return <p className="govuk-body">Loading its clinics.</p>;
  return (
    <RequestClinics request={request} clinics={clinicsOf(request, clinics.data)} mayArrange={mayArrange} />
  );
}

/** Where it stands on work programmes: its own place, or that of the one it joined. */
function Programme({ request, mayPlan }: { request: DeepDiveRequest; mayPlan: boolean }) {
  const items = useQuery(itemsOf(request));
  if (items.error) {
    return (
      <ListProblem what="Where it stands on work programmes" problem={items.error} onRetry={items.refetch} />
    );
  }
  return items.data ? <OnProgramme request={request} items={items.data} mayPlan={mayPlan} /> : null;
}
