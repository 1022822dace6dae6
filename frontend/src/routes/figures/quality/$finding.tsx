import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useAttemptKey } from "#/api/attempt-key";
import { body, client } from "#/api/client";
import { findingQuery } from "#/api/quality";
import { requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { ExplainForm, fieldOfPointer } from "#/features/quality/ExplainForm";
import { TakeBack } from "#/features/quality/TakeBack";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { ProblemSummary } from "#/ui/ProblemSummary";
import { problemAt } from "#/ui/problem-at";
import { Said } from "#/ui/Said";
import { SummaryList } from "#/ui/SummaryList";
import { TakesFocus } from "#/ui/TakesFocus";
import { useRefused } from "#/ui/use-refused";

export const Route = createFileRoute("/figures/quality/$finding")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:write", "figures:write-own"),
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery({ ...findingQuery(params.finding), staleTime: 0 }),
  component: Explain,
});

function Explain() {
  const { finding: id } = Route.useParams();
  const cache = useQueryClient();
  const finding = useSuspenseQuery(findingQuery(id)).data;
  const attempt = useAttemptKey();
  const refused = useRefused();
  const explain = useMutation({
    mutationFn: (reason: string) =>
      body(
        client.POST("/data-quality/{finding}/explanation", {
          params: { path: { finding: id }, header: { "Idempotency-Key": attempt.keyFor(reason) } },
          body: { reason },
        }),
      ),
    onSuccess: () => cache.invalidateQueries(),
  });
  const takeBack = useMutation({
    mutationFn: () =>
      client.DELETE("/data-quality/{finding}/explanation", { params: { path: { finding: id } } }),
    onSuccess: () => cache.invalidateQueries(),
  });
  const back = (
    <p className="govuk-body">
      <Link to="/figures/quality" className="govuk-link">
        Go back to data quality
      </Link>
    </p>
  );
  if (explain.data || takeBack.isSuccess)
    return (
      <>
        <FigureCrumbs>
          <Link to="/figures/quality" className="govuk-breadcrumbs__link">
            Data quality
          </Link>
        </FigureCrumbs>
        <TakesFocus>
          <div className="app-column">
            <ConfirmationPanel title={takeBack.isSuccess ? "Explanation taken back" : "Explained"}>
              {finding.title}
            </ConfirmationPanel>
            <p className="govuk-body">
              {takeBack.isSuccess
                ? "It stands among what is to be looked at again."
                : "It stands among what is explained, with your name, until the figure is revised."}
            </p>
            {back}
          </div>
        </TakesFocus>
      </>
    );
  const { indicator, kindText, title, area, periodLabel, serviceName, text, explained } = finding;
  return (
    <>
      <FigureCrumbs>
        <Link to="/figures/quality" className="govuk-breadcrumbs__link">
          Data quality
        </Link>
      </FigureCrumbs>
      {takeBack.error ? <ProblemSummary key={takeBack.submittedAt} problem={takeBack.error} /> : null}
      {refused.summary ??
        (explain.error ? (
          <ProblemSummary key={explain.submittedAt} problem={explain.error} fieldIdOf={fieldOfPointer} />
        ) : null)}
      <Page
        title="Explain what looks wrong"
        caption={title}
        hasError={Boolean(refused.summary) || Boolean(explain.error)}
      >
        <div className="app-column">
          <SummaryList
            rows={[
              {
                key: "Measure",
                value: (
                  <Link to="/measures/$indicator" params={{ indicator }} className="govuk-link">
                    {title} ({indicator})
                  </Link>
                ),
              },
              { key: "Lead service", value: serviceName },
              ...(area ? [{ key: "Area", value: area.name }] : []),
              ...(periodLabel ? [{ key: "Period", value: periodLabel }] : []),
              { key: kindText, value: text },
              ...(explained
                ? [
                    {
                      key: "Explained",
                      value: <Said text={explained.reason} by={explained.by} at={explained.at} />,
                    },
                  ]
                : []),
            ]}
          />
          <ExplainForm
            reason={explained?.reason ?? ""}
            errorOf={(fieldId) =>
              refused.errorOf(fieldId) ?? problemAt(explain.error, fieldOfPointer, fieldId)
            }
            busy={explain.isPending}
            onRefused={(errors) => {
              explain.reset();
              refused.refuse(errors);
            }}
            onExplain={(reason) => explain.mutate(reason)}
          />
          {explained ? <TakeBack busy={takeBack.isPending} onTakeBack={() => takeBack.mutate()} /> : null}
          {back}
        </div>
      </Page>
    </>
  );
}
