import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link, notFound } from "@tanstack/react-router";
import { allBut } from "#/api/keys";
import { putStatutoryReturn, statutoryReturnQuery } from "#/api/statutory-returns";
import { requirePermission } from "#/app/permissions";
import { ReturnCrumbs } from "#/features/returns/ReturnCrumbs";
import { RoundForm } from "#/features/returns/RoundForm";
import { roundForm, roundOf, withoutRound, withRound } from "#/features/returns/round";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { useRemoval } from "#/ui/use-removal";

export const Route = createFileRoute("/statutory-returns/$statutoryReturn/rounds/$round/change")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  // Fresh, as what is typed is typed over it.
  loader: async ({ context, params: { statutoryReturn, round } }) => {
    const options = { ...statutoryReturnQuery(statutoryReturn), staleTime: 0 };
    const { data } = await context.queryClient.fetchQuery(options);
    if (!data.rounds.some(({ code }) => code === round)) throw notFound();
  },
  component: ChangeRound,
});

function ChangeRound() {
  const { statutoryReturn, round } = Route.useParams();
  // The key throws away what was typed when the address changes to another round.
  return <ChangePage key={`${statutoryReturn} ${round}`} statutoryReturn={statutoryReturn} round={round} />;
}

function ChangePage({ statutoryReturn, round }: { statutoryReturn: string; round: string }) {
  const cache = useQueryClient();
  const options = statutoryReturnQuery(statutoryReturn);
  const query = useSuspenseQuery(options);
  const { data, etag } = query.data;
  const others = () => cache.invalidateQueries(allBut(options.queryKey));
  const draft = useDraft(roundForm("The round is changed", round), {
    saved: query.data,
    write: (typed, seen) => putStatutoryReturn(statutoryReturn, withRound(data, round, roundOf(typed)), seen),
    onSaved: (saved) => {
      cache.setQueryData(options.queryKey, saved);
      return others();
    },
    onReload: query.refetch,
  });
  const removal = useRemoval(
    {
      what: "round",
      gone: {
        name: `${data.title}, ${round}`,
        back: (
          <Link to="/statutory-returns/$statutoryReturn" params={{ statutoryReturn }} className="govuk-link">
            See the return
          </Link>
        ),
      },
      warning: "Its figures stay. Only the days of the round go.",
      remove: () => putStatutoryReturn(statutoryReturn, withoutRound(data, round), etag),
      onRemoved: () => cache.invalidateQueries(),
      onReload: query.refetch,
    },
    draft,
  );
  if (removal.after) return removal.after;
  return (
    <>
      <ReturnCrumbs of={data} />
      {removal.head}
      <Page title="Change the round" caption={`${data.title}, ${round}`} hasError={removal.hasError}>
        <div className="app-column">
          <RoundForm draft={draft} />
          {removal.form}
        </div>
      </Page>
    </>
  );
}
