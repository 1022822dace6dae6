import { Link } from "@tanstack/react-router";
import { History } from "#/ui/History";
import { Paragraphs } from "#/ui/Paragraphs";
import { Quote, Said } from "#/ui/Said";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { meetingInWords } from "./committee";
import { ItemTags } from "./WorkItemList";
import { citedAs, itemEvents, type WorkItem } from "./work-item";

/** What an item is about, what is wanted of it, where it is dealt with and what came of it. */
export function ItemView({ item }: { item: WorkItem }) {
  const { ended, state, wanted } = item;
  return (
    <>
      <ItemTags item={item} />
      {ended ? (
        <section aria-labelledby="ended-heading">
          <h2 className="govuk-heading-m" id="ended-heading">
            {state === "DONE" ? "What came of it" : "Why it was withdrawn"}
          </h2>
          <Said text={ended.text} by={ended.by} at={ended.at} />
        </section>
      ) : null}
      <h2 className="govuk-heading-m">What the committee wants of it</h2>
      <Quote text={wanted} />
      <SummaryList rows={facts(item)} />
    </>
  );
}

function facts({ committee, committeeTitle, meeting, about, kind }: WorkItem): SummaryRow[] {
  return [
    {
      key: "Committee",
      value: (
        <Link to="/committees/$committee" params={{ committee }} className="govuk-link">
          {committeeTitle}
        </Link>
      ),
    },
    {
      key: "Meeting",
      value: meeting ? `${meetingInWords(meeting)}, ${meeting.place}` : "Not yet placed",
    },
    ...(about
      ? [
          {
            key: "About",
            value:
              kind === "REQUEST" ? (
                <Link to="/requests/$reference" params={{ reference: about }} className="govuk-link">
                  Deep-dive request {about}
                </Link>
              ) : kind === "RECOMMENDATION" ? (
                <Link
                  to="/recommendations/$recommendation"
                  params={{ recommendation: about }}
                  className="govuk-link"
                >
                  Recommendation {citedAs(about)}
                </Link>
              ) : (
                <Link to="/clinics/$clinic" params={{ clinic: about }} className="govuk-link">
                  Performance clinic {about}
                </Link>
              ),
          },
        ]
      : []),
  ];
}

export function ItemHistory({ item }: { item: WorkItem }) {
  return (
    <History
      events={itemEvents(item).map(({ text, ...event }) => ({
        ...event,
        text: typeof text === "string" ? <Paragraphs text={text} /> : text,
      }))}
    />
  );
}
