import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { editionDocumentQuery } from "#/api/editions";
import { questionsQuery } from "#/api/questions";
import { requirePermission } from "#/app/permissions";
import { MeasureChoice } from "#/features/questions/MeasureChoice";
import { QuestionSheet } from "#/features/questions/QuestionSheet";
import { chosenMeasures } from "#/features/questions/sheet";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Details } from "#/ui/Details";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/scorecards/$scorecard/$period/questions")({
  validateSearch: z.object({ measures: z.catch(z.optional(z.string()), undefined) }),
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loaderDeps: ({ search: { measures } }) => ({ measures }),
  loader: async ({ context: { queryClient }, params: { scorecard, period }, deps: { measures } }) => {
    const chosen = chosenMeasures(measures);
    await Promise.all([
      queryClient.ensureQueryData(editionDocumentQuery(scorecard, period)),
      chosen.length > 0 ? queryClient.ensureQueryData(questionsQuery(scorecard, period, chosen)) : null,
    ]);
  },
  component: Questions,
});

function Questions() {
  const { scorecard, period } = Route.useParams();
  const navigate = Route.useNavigate();
  const chosen = chosenMeasures(Route.useSearch().measures);
  const { data: document } = useSuspenseQuery(editionDocumentQuery(scorecard, period));
  const choice = (
    <MeasureChoice
      key={chosen.join()}
      themes={document.themes}
      chosen={chosen}
      onChoose={(measures) => navigate({ search: { measures: measures.join(",") } })}
    />
  );
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
      <Page title="Question sheet" caption={`${document.title}, ${document.period.label}`}>
        {document.preview ? (
          <p className="govuk-body">Questions can be proposed once this edition is published.</p>
        ) : chosen.length === 0 ? (
          <>
            <p className="govuk-body app-column">
              Choose the measures you want to ask about. This page proposes questions that follow from their
              figures, for you to change and print.
            </p>
            {choice}
          </>
        ) : (
          <>
            <Sheet key={chosen.join()} chosen={chosen} />
            <Details summary="Choose other measures">{choice}</Details>
          </>
        )}
      </Page>
    </>
  );
}

function Sheet({ chosen }: { chosen: readonly string[] }) {
  const { scorecard, period } = Route.useParams();
  const { items } = useSuspenseQuery(questionsQuery(scorecard, period, chosen)).data;
  return items.length === 0 ? (
    <p className="govuk-body">This edition shows none of these measures.</p>
  ) : (
    <QuestionSheet proposed={items} />
  );
}
