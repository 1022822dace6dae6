import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { actionsQuery } from "#/api/actions";
import { useAttemptKey } from "#/api/attempt-key";
import { clinicQuery } from "#/api/clinics";
import { allBut } from "#/api/keys";
import { peopleQuery } from "#/api/people";
import { may, requirePermission } from "#/app/permissions";
import { ActionList } from "#/features/actions/ActionList";
import { AgreeActionForm } from "#/features/actions/AgreeActionForm";
import { AskForm, type ClinicFormProps, EndForms } from "#/features/clinics/ClinicActs";
import { ClinicsCrumbs } from "#/features/clinics/ClinicCrumbs";
import { Agenda, ClinicHead, Notes, Questions } from "#/features/clinics/ClinicView";
import { type AgendaItem, sheetsOf } from "#/features/clinics/clinic";
import { type ClinicAct, clinicDoneWords, fieldOfAct } from "#/features/clinics/clinic-acts";
import { ButtonLink } from "#/ui/Button";
import { ListProblem } from "#/ui/ListProblem";
import { Page } from "#/ui/Page";
import { problemAt } from "#/ui/problem-at";
import { useRefused } from "#/ui/use-refused";
import { WriteOutcome } from "#/ui/WriteOutcome";
import { wasDone } from "#/ui/was-done";
import { actOnClinic } from "./-act";

export const Route = createFileRoute("/clinics/$clinic/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: async ({ context: { queryClient }, params: { clinic } }) => {
    const [{ data }] = await Promise.all([
      queryClient.ensureQueryData(clinicQuery(clinic)),
      // Without them the clinic can be read all the same: a prefetch never fails.
      queryClient.prefetchQuery(actionsQuery({ clinic })),
    ]);
    if (data.actions.includes("AGREE_ACTION")) await queryClient.prefetchQuery(peopleQuery);
  },
  component: Clinic,
});

function Clinic() {
  const { clinic } = Route.useParams();
  // The key throws away what was typed when the address changes to another clinic.
  return <ClinicPage key={clinic} reference={clinic} />;
}

function ClinicPage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(clinicQuery(reference));
  const { data: clinic, etag } = query.data;
  const me = Route.useRouteContext({ select: (context) => context.me });
  const refused = useRefused();
  const attempt = useAttemptKey();
  const [sent, setSent] = useState(0);
  const now = new Date();

  const act = useMutation({
    mutationFn: (wanted: ClinicAct) =>
      actOnClinic(wanted, { reference, etag, key: attempt.keyFor(JSON.stringify([sent, wanted])) }),
    onSuccess: async (changed) => {
      // The same words sent once more are another question, or another action.
      setSent(sent + 1);
      const { queryKey } = clinicQuery(reference);
      if (changed) cache.setQueryData(queryKey, changed);
      // Its requests are heard with it, and home and lists tell of it.
      await cache.invalidateQueries(changed ? allBut(queryKey) : undefined);
    },
  });
  const reload = async () => {
    await query.refetch();
    act.reset();
  };
  const fieldIdOf = (pointer: string) => act.variables && fieldOfAct(act.variables, pointer);
  const forms: ClinicFormProps = {
    clinic,
    sending: act.isPending ? act.variables.action : undefined,
    errorOf: (fieldId) => refused.errorOf(fieldId) ?? problemAt(act.error, fieldIdOf, fieldId),
    onAct: (wanted) => wasDone(act.mutateAsync(wanted)),
    onRefused: (errors) => {
      act.reset();
      refused.refuse(errors);
    },
  };

  return (
    <>
      <ClinicsCrumbs />
      {refused.summary ?? (
        <WriteOutcome
          what="clinic"
          problem={act.error}
          success={act.isSuccess ? clinicDoneWords(act.variables) : undefined}
          attempt={act.submittedAt}
          onReload={reload}
          fieldIdOf={fieldIdOf}
        />
      )}
      <Page
        title={clinic.title}
        caption={`Performance clinic ${reference}`}
        hasError={Boolean(refused.summary) || Boolean(act.error)}
      >
        <div className="app-column">
          <ClinicHead clinic={clinic} now={now} />
          {clinic.actions.includes("CHANGE") ? (
            <p className="govuk-body">
              <Link to="/clinics/$clinic/change" params={{ clinic: reference }} className="govuk-link">
                Change when, where, the agenda or who is invited
              </Link>
            </p>
          ) : null}
          <Agenda requests={clinic.requests} ofPanel={clinic.panel !== undefined} />
          {clinic.requests.length > 0 ? (
            <>
              <ButtonLink to="/clinics/$clinic/briefing" params={{ clinic: reference }} look="secondary">
                Read the briefing pack
              </ButtonLink>
              <QuestionSheets requests={clinic.requests} />
            </>
          ) : null}
          <Questions questions={clinic.questions} form={<AskForm {...forms} />} />
          <Notes
            notes={clinic.notes}
            write={
              clinic.actions.includes("WRITE_NOTES") ? (
                <ButtonLink to="/clinics/$clinic/notes" params={{ clinic: reference }} look="secondary">
                  {clinic.notes ? "Change the notes" : "Write notes"}
                </ButtonLink>
              ) : null
            }
          />
          <Actions forms={forms} />
          {may(me, "recommendations:record") && clinic.state === "HELD" ? (
            <p className="govuk-body">
              <Link to="/recommendations/new" search={{ clinic: reference }} className="govuk-link">
                Record a recommendation that a committee made after it
              </Link>
            </p>
          ) : null}
          <EndForms {...forms} />
          {may(me, "clinics:arrange") ? (
            <p className="govuk-body">
              <Link to="/clinics/$clinic/redact" params={{ clinic: reference }} className="govuk-link">
                Take out what names a person
              </Link>
            </p>
          ) : null}
        </div>
      </Page>
    </>
  );
}

/** A sheet for each edition that the agenda asks about. */
function QuestionSheets({ requests }: { requests: readonly AgendaItem[] }) {
  return (
    <ul className="govuk-list">
      {sheetsOf(requests).map(({ scorecard, period, measures }) => (
        <li key={`${scorecard} ${period}`}>
          <Link
            to="/scorecards/$scorecard/$period/questions"
            params={{ scorecard, period }}
            search={{ measures: measures.map(({ code }) => code).join(",") }}
            className="govuk-link"
          >
            Prepare questions on {measures.map(({ title }) => title).join(", ")}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What was agreed, with the form to add to it. */
function Actions({ forms }: { forms: ClinicFormProps }) {
  const { reference, actions: mayDo, state } = forms.clinic;
  const actions = useQuery(actionsQuery({ clinic: reference }));
  const agrees = mayDo.includes("AGREE_ACTION");
  const people = useQuery({ ...peopleQuery, enabled: agrees });
  if (!agrees && state !== "HELD" && actions.data?.length === 0) return null;
  return (
    <section aria-labelledby="actions-heading">
      <h2 className="govuk-heading-m" id="actions-heading">
        Actions
      </h2>
      {actions.data && actions.data.length > 0 ? (
        <ActionList actions={actions.data} level={3} />
      ) : actions.data ? (
        <p className="govuk-body">No action has been agreed.</p>
      ) : actions.error ? (
        <ListProblem what="The actions" problem={actions.error} onRetry={actions.refetch} />
      ) : (
        <p className="govuk-body">Loading the actions.</p>
      )}
      {people.error ? (
        <ListProblem what="Whom an action can be given to" problem={people.error} onRetry={people.refetch} />
      ) : (
        <AgreeActionForm
          mayAgree={agrees}
          people={people.data}
          busy={forms.sending === "AGREE_ACTION"}
          errorOf={forms.errorOf}
          onAgree={(agreed) => forms.onAct({ action: "AGREE_ACTION", agreed })}
          onRefused={forms.onRefused}
        />
      )}
    </section>
  );
}
