import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { roundFiguresQuery } from "#/api/statutory-returns";
import { requirePermission } from "#/app/permissions";
import { ReturnCrumbs } from "#/features/returns/ReturnCrumbs";
import { RoundFiguresTable } from "#/features/returns/RoundFiguresTable";
import { finalSentence, roundInWords } from "#/features/returns/statutory-return";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/statutory-returns/$statutoryReturn/rounds/$round/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:read-unpublished"),
  // Fresh, as figures are confirmed meanwhile.
  loader: ({ context, params: { statutoryReturn, round } }) =>
    context.queryClient.fetchQuery({ ...roundFiguresQuery(statutoryReturn, round), staleTime: 0 }),
  component: RoundPage,
});

function RoundPage() {
  const { statutoryReturn, round: code } = Route.useParams();
  const { round, title, late, figures } = useSuspenseQuery(roundFiguresQuery(statutoryReturn, code)).data;
  return (
    <>
      <ReturnCrumbs of={{ code: statutoryReturn, title }} />
      <Page title={`Figures of round ${code}`} caption={title}>
        <div className="app-column">
          <p className="govuk-body">
            {roundInWords(round)}. {finalSentence(round)}
          </p>
          <p className="govuk-body">
            {late === 0
              ? "No figure is late."
              : late === 1
                ? "1 figure is late."
                : `${late} figures are late.`}{" "}
            A figure is final once it is confirmed.
          </p>
        </div>
        {figures.length > 0 ? (
          <RoundFiguresTable figures={figures} />
        ) : (
          <p className="govuk-body">No measure of this return has a period that begins on a day it covers.</p>
        )}
      </Page>
    </>
  );
}
