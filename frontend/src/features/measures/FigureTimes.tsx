import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import { ScrollRegion } from "#/ui/ScrollRegion";

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
  return (
    <>
      <ScrollRegion label="Each figure, as published then and as known now">
        <table className="govuk-table app-figures app-stacked">
          <caption className="govuk-visually-hidden">
            Each figure, as published then and as known now, newest first
          </caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {["Period", "As published then", "As known now"].map((name) => (
                <th className="govuk-table__header" scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {items.map(({ period, periodLabel, revisions }) => {
              const then = firstPublished(revisions);
              const now = revisions[0];
              return (
                <tr className="govuk-table__row" key={period}>
                  <th className="govuk-table__header" scope="row">
                    {periodLabel}
                  </th>
                  <td className="govuk-table__cell">
                    <span className="app-stacked__label">As published then: </span>
                    {then?.published ? (
                      <>
                        <span className="app-published__figure">{figure(then)}</span>{" "}
                        <span className="app-published__when">{publishedWords(then.published)}</span>
                      </>
                    ) : (
                      "Not published yet"
                    )}
                  </td>
                  <td className="govuk-table__cell">
                    <span className="app-stacked__label">As known now: </span>
                    {now && now === then ? (
                      <span className="app-published__when">{sameWords(now)}</span>
                    ) : null}
                    {now && now !== then ? (
                      <>
                        <span className="app-published__figure">{figure(now)}</span>{" "}
                        <span className="app-published__when">{knownWords(now)}</span>
                      </>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {more ? <p className="govuk-body">Older figures are in the file of the measure’s figures.</p> : null}
    </>
  );
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
