import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useAttemptKey } from "#/api/attempt-key";
import { body, client } from "#/api/client";
import { indicatorsQuery } from "#/api/figures";
import { scorecardQuery, setsQuery } from "#/api/scorecards";
import { may, requirePermission } from "#/app/permissions";
import { itemsOf } from "#/features/scorecards/set/chosen";
import { SetForm } from "#/features/scorecards/set/SetForm";
import { type NewestSet, setForm } from "#/features/scorecards/set/typed-set";
import { isRetired } from "#/measure/definition-words";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { londonDay } from "#/ui/dates";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/scorecards/$scorecard/measures")({
  beforeLoad: ({ context }) => requirePermission(context.me, "scorecards:write"),
  loader: ({ context: { queryClient }, params: { scorecard } }) =>
    Promise.all([
      queryClient.ensureQueryData(scorecardQuery(scorecard)),
      // Fresh, as what is chosen here follows the newest version, and only measures in use can be.
      queryClient.fetchQuery({ ...setsQuery(scorecard), staleTime: 0 }),
      queryClient.fetchQuery({ ...indicatorsQuery, staleTime: 0 }),
    ]),
  component: MeasuresOfScorecard,
});

function MeasuresOfScorecard() {
  const { scorecard } = Route.useParams();
  // The key throws away what was chosen when the address changes to another scorecard.
  return <MeasuresPage key={scorecard} code={scorecard} />;
}

const none: NewestSet = { items: [] };

function MeasuresPage({ code }: { code: string }) {
  const { me } = Route.useRouteContext();
  const cache = useQueryClient();
  const attempt = useAttemptKey();
  const { data: scorecard } = useSuspenseQuery(scorecardQuery(code)).data;
  const indicators = useSuspenseQuery(indicatorsQuery).data;
  const query = useSuspenseQuery(setsQuery(code));
  const newest = query.data.items[0] ?? none;
  const today = londonDay(new Date());
  const retired = new Set(indicators.filter((one) => isRetired(one, today)).map((one) => one.code));
  // A version is never changed, so its number says which it is.
  const tagOf = (set: NewestSet) => String(set.version ?? 0);
  const draft = useDraft(setForm(retired, newest), {
    saved: { data: newest, etag: tagOf(newest) },
    write: async (typed, etag) => {
      const next = { after: Number(etag), reason: typed.reason.trim(), items: itemsOf(typed.themes) };
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify(next)) };
      const params = { path: { scorecard: code }, header };
      const set = await body(client.POST("/scorecards/{scorecard}/sets", { params, body: next }));
      return { data: set as NewestSet, etag: tagOf(set) };
    },
    onSaved: () => cache.invalidateQueries(),
    onReload: query.refetch,
  });
  return (
    <>
      <Breadcrumbs>
        <Link to="/scorecards" className="govuk-breadcrumbs__link">
          Scorecards
        </Link>
        <Link to="/scorecards/$scorecard" params={{ scorecard: code }} className="govuk-breadcrumbs__link">
          {scorecard.title}
        </Link>
      </Breadcrumbs>
      {draft.head}
      <Page title="Choose its measures" caption={scorecard.title} hasError={draft.hasError}>
        <div className="app-column">
          <InsetText>
            Editions opened from now on show the next version. Drafts that are open and published editions
            keep the measures they have.
          </InsetText>
          {indicators.length > retired.size ? (
            <SetForm draft={draft} indicators={indicators} today={today} />
          ) : (
            <p className="govuk-body">
              No measure is in use yet.{" "}
              <Link to="/measures/new" className="govuk-link">
                Define the first measure
              </Link>
            </p>
          )}
          {newest.version !== undefined && may(me, "thresholds:write") ? (
            <p className="govuk-body">
              <Link to="/figures/targets" search={{ scorecard: code }} className="govuk-link">
                Set its targets for a year
              </Link>
            </p>
          ) : null}
          <p className="govuk-body">
            <Link to="/scorecards/$scorecard" params={{ scorecard: code }} className="govuk-link">
              Go back to the scorecard
            </Link>
          </p>
        </div>
      </Page>
    </>
  );
}
