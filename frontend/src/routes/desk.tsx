import { useQueries, useQuery, useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { deskQuery } from "#/api/desk";
import { editionsQuery, editionTasksQuery } from "#/api/editions";
import { dataQualityQuery } from "#/api/quality";
import { may, requirePermission } from "#/app/permissions";
import { DueReturns } from "#/features/desk/DueReturns";
import { OutdatedList } from "#/features/desk/OutdatedList";
import { WaitingList } from "#/features/desk/WaitingList";
import { EditionsInWork } from "#/features/editions/EditionsInWork";
import { holdingBack } from "#/features/editions/tasks/holding-back";
import { gridSearch } from "#/features/figures/grid/GridChoice";
import { LoadsList } from "#/features/loads/LoadsList";
import { KindCounts } from "#/features/quality/KindCounts";
import { openInWords } from "#/features/quality/quality";
import { ListProblem } from "#/ui/ListProblem";
import { Page } from "#/ui/Page";

const inWork = [
  editionsQuery({ state: "DRAFT" }),
  editionsQuery({ state: "SUBMITTED" }),
  editionsQuery({ state: "APPROVED" }),
] as const;

export const Route = createFileRoute("/desk")({
  beforeLoad: ({ context }) => requirePermission(context.me, "commentary:write"),
  // Fresh, as others write meanwhile.
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...deskQuery, staleTime: 0 }),
      ...inWork.map((list) => queryClient.fetchQuery({ ...list, staleTime: 0 })),
    ]),
  component: DeskPage,
});

function DeskPage() {
  const { me } = Route.useRouteContext();
  const desk = useSuspenseQuery(deskQuery).data;
  const all = may(me, "figures:write");
  return (
    <Page title="Desk">
      <p className="govuk-body app-column">
        {all
          ? "What is in work across scorecards and services, and what has to be looked at."
          : "What is in work on the measures of your services, and those that name none."}
      </p>
      <EditionsSection all={all} />
      <Section id="outdated" heading="Published, and known otherwise now" none={desk.outdated.length === 0}>
        <p className="govuk-body">
          A later figure contradicts these editions. Correct the edition, or let the next one say it.
        </p>
        <OutdatedList editions={desk.outdated} />
      </Section>
      <Section id="returns" heading="Statutory returns to send" none={false}>
        {desk.returns.length > 0 ? (
          <DueReturns returns={desk.returns} />
        ) : (
          <p className="govuk-body">None is late or due within 60 days.</p>
        )}
        <p className="govuk-body">
          <Link to="/statutory-returns" className="govuk-link">
            All statutory returns
          </Link>
        </p>
      </Section>
      <Section id="waiting" heading="Figures waiting to be confirmed" none={desk.waiting.length === 0}>
        <WaitingList
          figures={desk.waiting}
          linkOf={({ grid }, words) =>
            grid ? (
              <Link to="/figures/grid" search={gridSearch(grid)} className="govuk-link">
                {words}
              </Link>
            ) : (
              words
            )
          }
        />
      </Section>
      <QualitySection />
      <Section id="loads" heading={all ? "Latest loads" : "Your latest loads"} none={desk.loads.length === 0}>
        <LoadsList loads={desk.loads} />
        <p className="govuk-body">
          <Link to="/figures/loads" className="govuk-link">
            {all ? "All loads of figures" : "All your loads of figures"}
          </Link>
        </p>
      </Section>
    </Page>
  );
}

/** Editions that members cannot read yet; of those that are still written, what is owed. */
function EditionsSection({ all }: { all: boolean }) {
  const lists = useSuspenseQueries({ queries: [...inWork] });
  const editions = lists.flatMap(({ data }) => data);
  // A lead officer is told of an edition only where it shows a measure of theirs.
  const asked = editions.filter(({ state }) => !all || state === "DRAFT");
  const tasks = useQueries({
    queries: asked.map(({ scorecard, period, revision }) =>
      editionTasksQuery(scorecard, period, revision > 1 ? revision : undefined),
    ),
  });
  const found = editions.map((edition) => ({ edition, tasks: tasks[asked.indexOf(edition)]?.data }));
  const own = all ? found : found.filter((each) => each.tasks && holdingBack(each.tasks).measures > 0);
  const loading = tasks.some(({ isLoading }) => isLoading);
  const failed = tasks.filter(({ isError }) => isError);
  return (
    <Section
      id="in-work"
      heading="Editions in work"
      none={own.length === 0 && !loading && failed.length === 0}
    >
      <EditionsInWork
        editions={own.map(({ edition, tasks: owed }) => ({
          edition,
          tasks: edition.state === "DRAFT" ? owed : undefined,
        }))}
      />
      {loading ? <p className="govuk-body">Loading what is owed.</p> : null}
      {failed[0] ? (
        <ListProblem
          what="What some editions are owed"
          problem={failed[0].error}
          onRetry={() => Promise.all(failed.map(({ refetch }) => refetch()))}
        />
      ) : null}
    </Section>
  );
}

/** Counts by kind, each with a way to what is listed of it. */
function QualitySection() {
  const quality = useQuery(dataQualityQuery({}));
  return (
    <section className="app-column" aria-labelledby="quality">
      <h2 className="govuk-heading-m" id="quality">
        Data quality
      </h2>
      {quality.isLoading ? <p className="govuk-body">Loading data quality.</p> : null}
      {quality.isError ? (
        <ListProblem what="Data quality" problem={quality.error} onRetry={quality.refetch} />
      ) : null}
      {quality.data ? (
        <>
          <p className="govuk-body">
            {openInWords(quality.data)}{" "}
            <Link to="/figures/quality" className="govuk-link">
              All of it, by service
            </Link>
          </p>
          <KindCounts kinds={quality.data.kinds} />
        </>
      ) : null}
    </section>
  );
}

interface SectionProps {
  id: string;
  heading: string;
  none: boolean;
  children: ReactNode;
}

function Section({ id, heading, none, children }: SectionProps) {
  return (
    <section className="app-column" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {heading}
      </h2>
      {none ? <p className="govuk-body">None.</p> : children}
    </section>
  );
}
