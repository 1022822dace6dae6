import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { editionDocumentQuery } from "#/api/editions";
import { requirePermission } from "#/app/permissions";
import { AskAboutForm } from "#/features/requests/AskAboutForm";
import { RequestWindow } from "#/features/requests/MeasureAskedAbout";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Page } from "#/ui/Page";
import { useRefused } from "#/ui/use-refused";

/** Where the e-mail about a new edition leads whoever wants to ask: the scorecard is chosen already. */
export const Route = createFileRoute("/scorecards/$scorecard/$period/ask")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:raise"),
  loader: ({ context, params: { scorecard, period } }) =>
    context.queryClient.ensureQueryData(editionDocumentQuery(scorecard, period)),
  component: Ask,
});

function Ask() {
  const { scorecard, period } = Route.useParams();
  const navigate = Route.useNavigate();
  const document = useSuspenseQuery(editionDocumentQuery(scorecard, period)).data;
  const refused = useRefused();
  return (
    <>
      <Breadcrumbs>
        <Link to="/scorecards" className="govuk-breadcrumbs__link">
          Scorecards
        </Link>
        <Link
          to="/scorecards/$scorecard/$period"
          params={{ scorecard, period }}
          className="govuk-breadcrumbs__link"
        >
          {document.title}
        </Link>
      </Breadcrumbs>
      {refused.summary}
      <Page
        title="Ask about a measure"
        caption={`${document.title}, ${document.period.label}`}
        hasError={Boolean(refused.summary)}
      >
        <div className="app-column">
          {document.preview ? (
            <p className="govuk-body">A deep dive can be requested once this edition is published.</p>
          ) : (
            <>
              <RequestWindow requestsUntil={document.requestsUntil} now={new Date()} />
              <AskAboutForm
                themes={document.themes}
                errorOf={refused.errorOf}
                onRefused={refused.refuse}
                onChoose={(indicator) =>
                  navigate({
                    to: "/scorecards/$scorecard/$period/measures/$indicator/request",
                    params: { scorecard, period, indicator },
                  })
                }
              />
            </>
          )}
        </div>
      </Page>
    </>
  );
}
