import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { body, client } from "#/api/client";
import { indicatorsQuery } from "#/api/figures";
import { indicatorQuery, planDefinition, plannedDefinitionQuery } from "#/api/indicators";
import { requirePermission } from "#/app/permissions";
import { DefinitionPreview } from "#/features/catalogue/DefinitionPreview";
import { usedIn } from "#/features/catalogue/found";
import { MeasureCrumbs } from "#/features/catalogue/MeasureCrumbs";
import { MeasureForm } from "#/features/catalogue/MeasureForm";
import { type Plan, PlanForm } from "#/features/catalogue/PlanForm";
import { definitionOf, measureForm } from "#/features/catalogue/typed-measure";
import type { Indicator } from "#/measure/definition-words";
import { Button } from "#/ui/Button";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { londonDate, londonDay } from "#/ui/dates";
import { ListProblem } from "#/ui/ListProblem";
import { InsetText, WarningText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { ProblemSummary } from "#/ui/ProblemSummary";
import { TakesFocus } from "#/ui/TakesFocus";
import { useRefused } from "#/ui/use-refused";
import { useMeasureDraft } from "./-measure-draft";

export const Route = createFileRoute("/measures/$indicator/change")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  loader: ({ context: { queryClient }, params: { indicator } }) =>
    Promise.all([
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({ ...indicatorQuery(indicator), staleTime: 0 }),
      queryClient.ensureQueryData(indicatorsQuery),
      queryClient.fetchQuery({ ...plannedDefinitionQuery(indicator), staleTime: 0 }),
    ]),
  component: ChangeMeasure,
});

const form = measureForm<Indicator>("The measure is changed", []);

function ChangeMeasure() {
  const { indicator } = Route.useParams();
  // The key throws away what was typed when the address changes to another measure.
  return <ChangePage key={indicator} code={indicator} />;
}

function ChangePage({ code }: { code: string }) {
  const { indicator, all, draft } = useMeasureDraft(code, form, (typed, { retirement }) =>
    definitionOf(typed, retirement),
  );
  const cache = useQueryClient();
  const preview = useMutation({
    mutationFn: (typed: typeof draft.typed) =>
      body(
        client.POST("/indicators/{indicator}/definition-preview", {
          params: { path: { indicator: code } },
          body: definitionOf(typed, indicator.retirement),
        }),
      ),
  });
  const planned = useSuspenseQuery(plannedDefinitionQuery(code)).data;
  const refused = useRefused();
  const plan = useMutation({
    mutationFn: ({ effectiveFrom, reason }: Plan) =>
      planDefinition(code, planned?.etag, {
        effectiveFrom,
        reason,
        definition: definitionOf(draft.typed, indicator.retirement),
      }),
    onSuccess: async () => {
      // It is kept, so that nothing is left unsaved.
      draft.change(form.typedOf(indicator));
      await cache.invalidateQueries();
    },
  });
  // Of what was typed since nobody has asked.
  const isOfNow = preview.variables === draft.typed;
  if (plan.isSuccess) {
    return (
      <TakesFocus>
        <div className="app-column">
          <ConfirmationPanel title="Change planned">{indicator.title}</ConfirmationPanel>
          <p className="govuk-body">
            It counts from {londonDate(`${plan.data.data.effectiveFrom}T12:00:00Z`)} on. Until then the
            definition stays as it is, and the change can be taken back on the measure’s page.
          </p>
          <p className="govuk-body">
            <Link to="/measures/$indicator" params={{ indicator: code }} className="govuk-link">
              Go back to the measure
            </Link>
          </p>
        </div>
      </TakesFocus>
    );
  }
  return (
    <>
      <MeasureCrumbs measure={indicator} />
      {refused.summary ?? (plan.error ? <ProblemSummary problem={plan.error} /> : draft.head)}
      <Page
        title="Change the definition"
        caption={indicator.title}
        hasError={draft.hasError || Boolean(refused.summary) || Boolean(plan.error)}
      >
        <div className="app-column">
          <InsetText>
            Editions already published keep the definition they were published with. Drafts show the new one
            from now on, or from the day that you say.
          </InsetText>
          {planned ? (
            <WarningText>
              A change is planned for {londonDate(`${planned.data.effectiveFrom}T12:00:00Z`)} already. Another
              plan takes its place; what you save at once stays beside it.
            </WarningText>
          ) : null}
          <MeasureForm
            draft={{
              ...draft,
              submit: (event) => {
                // What was said of a plan is not said of saving.
                refused.refuse([]);
                plan.reset();
                draft.submit(event);
              },
            }}
            isNew={false}
            themes={usedIn(all, "theme")}
            services={usedIn(all, "leadService")}
            preview={
              <>
                {isOfNow && preview.data ? (
                  <DefinitionPreview key={preview.submittedAt} preview={preview.data} />
                ) : null}
                {isOfNow && preview.error ? (
                  <ListProblem
                    what="What this would change"
                    problem={preview.error}
                    onRetry={() => preview.mutate(draft.typed)}
                  />
                ) : null}
                <Button
                  type="button"
                  look="secondary"
                  busy={preview.isPending}
                  onClick={(event) => {
                    // What is not right yet is said as it is on saving.
                    if (form.check(draft.typed).length > 0) draft.submit(event);
                    else preview.mutate(draft.typed);
                  }}
                >
                  {preview.isPending ? "Working it out" : "See what this would change"}
                </Button>
                <PlanForm
                  today={londonDay(new Date())}
                  busy={plan.isPending}
                  errorOf={refused.errorOf}
                  onRefused={(errors) => refused.refuse([...form.check(draft.typed), ...errors])}
                  onPlan={(wanted) => {
                    if (form.check(draft.typed).length === 0) plan.mutate(wanted);
                  }}
                />
              </>
            }
          />
          <p className="govuk-body">
            <Link to="/measures/$indicator" params={{ indicator: code }} className="govuk-link">
              Go back to the measure
            </Link>
          </p>
        </div>
      </Page>
    </>
  );
}
