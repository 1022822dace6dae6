import { londonDate } from "#/ui/dates";
import { History } from "#/ui/History";
import { Paragraphs } from "#/ui/Paragraphs";
import { Said } from "#/ui/Said";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { ActionTags } from "./ActionList";
import { ActionSource } from "./ActionSource";
import { type Action, actionEvents, dueInWords, ownerInWords } from "./action";

/** What is to be done, by whom and until when, and how it ended. */
export function ActionView({ action }: { action: Action }) {
  const { text, ended, state } = action;
  return (
    <>
      <ActionTags action={action} />
      <p className="govuk-body-l app-typed">{text}</p>
      {ended ? (
        <section aria-labelledby="ended-heading">
          <h2 className="govuk-heading-m" id="ended-heading">
            {state === "DROPPED" ? "Why it was dropped" : "By what it can be seen that it is done"}
          </h2>
          <Said text={ended.text} by={ended.by} at={ended.at} />
        </section>
      ) : null}
      <SummaryList rows={facts(action)} />
    </>
  );
}

function facts(action: Action): SummaryRow[] {
  const { clinic, measures, nextReportOn, state } = action;
  return [
    { key: "Who does it", value: ownerInWords(action) },
    { key: "Until when", value: dueInWords(action) },
    ...(nextReportOn && state === "OPEN" ? [{ key: "Next report", value: londonDate(nextReportOn) }] : []),
    {
      key: clinic ? "Agreed at" : "Agreed on",
      value: <ActionSource action={action} />,
    },
    ...(measures.length > 0
      ? [
          {
            key: measures.length === 1 ? "Measure" : "Measures",
            value: measures.map(({ title }) => title).join(", "),
          },
        ]
      : []),
  ];
}

export function ActionHistory({ action }: { action: Action }) {
  return (
    <History
      events={actionEvents(action).map(({ text, ...event }) => ({
        ...event,
        text: text ? <Paragraphs text={text} /> : undefined,
      }))}
    />
  );
}
