import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import { Table } from "#/ui/Table";

type FigureHistory = components["schemas"]["FigureHistory"];
type Known = FigureHistory["items"][number]["revisions"][number];

interface FigureTimesProps {
  history: FigureHistory;
  format: (value: number) => string;
}

/** Of each period what was published first, and what is known now: the two differ where a figure was revised since. */
export function FigureTimes({ history: { items, more }, format }: FigureTimesProps) {
  if (items.length === 0) return <p className="govuk-body">There is no figure yet.</p>;
  const figure = ({ value }: Known) =>
    value.value === undefined ? (value.symbolText ?? "No figure") : format(value.value);
  const publishedThen = (revisions: readonly Known[]) => {
    const then = firstPublished(revisions);
    return then?.published ? (
      <Told figure={figure(then)} words={withHidden(publishedWords(then.published), then)} />
    ) : (
      "Not published yet"
    );
  };
  const knownNow = (revisions: readonly Known[]) => {
    const now = revisions[0];
    if (!now) return null;
    return now === firstPublished(revisions) ? (
      <span className="app-published__when">{withHidden(sameWords(now), now)}</span>
    ) : (
      <Told figure={figure(now)} words={withHidden(knownWords(now), now)} />
    );
  };
  return (
    <>
      <Table
        caption="Each figure, as published then and as known now, newest first"
        region="Each figure, as published then and as known now"
        className="app-figures app-stacked"
        columns={[
          { heading: "Period", cell: ({ periodLabel }) => periodLabel },
          { heading: "As published then", named: true, cell: ({ revisions }) => publishedThen(revisions) },
          { heading: "As known now", named: true, cell: ({ revisions }) => knownNow(revisions) },
        ]}
        rows={items}
        keyOf={({ period }) => period}
      />
      {more ? <p className="govuk-body">Older figures are in the file of the measure’s figures.</p> : null}
    </>
  );
}

function Told({ figure, words }: { figure: string; words: string }) {
  return (
    <>
      <span className="app-published__figure">{figure}</span>{" "}
      <span className="app-published__when">{words}</span>
    </>
  );
}

/** What others are not shown is told with whom it is hidden from. */
function withHidden(words: string, { value: { hidden } }: Known): string {
  return hidden ? `${words}. ${hidden}` : words;
}

/** What members read first: of several that were published, the one that was published before the others. */
function firstPublished(revisions: readonly Known[]): Known | undefined {
  return revisions
    .filter(({ published }) => published)
    .toSorted((a, b) => (a.published?.publishedAt ?? "").localeCompare(b.published?.publishedAt ?? ""))[0];
}

function publishedWords({
  scorecardTitle,
  periodLabel,
  revision,
  publishedAt,
}: NonNullable<Known["published"]>): string {
  const edition = revision > 1 ? `${periodLabel}, revision ${revision}` : periodLabel;
  return `Published ${londonDate(publishedAt)} in ${scorecardTitle}, ${edition}`;
}

/** An edition of long ago was published before its figures were loaded here. */
function sameWords({ value: { recordedAt }, published }: Known): string {
  return published && Date.parse(recordedAt) > Date.parse(published.publishedAt)
    ? `The same. Loaded here later, on ${londonDate(recordedAt)}`
    : `The same, known here since ${londonDate(recordedAt)}`;
}

function knownWords({ value: { recordedAt, recordedBy, reason }, published }: Known): string {
  return [
    `Known here since ${londonDate(recordedAt)}, ${recordedBy}`,
    reason ?? "",
    published ? `published ${londonDate(published.publishedAt)}` : "not published yet",
  ]
    .filter(Boolean)
    .join("; ");
}
