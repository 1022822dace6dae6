import { Button } from "#/ui/Button";
import { Checkboxes, Radios } from "#/ui/ChoiceGroup";
import { Details } from "#/ui/Details";
import type { Choice } from "#/ui/Select";
import type { Draft } from "#/ui/use-draft";
import { type MailChoices, mostMeasures, paceOf, paces } from "./choices";

interface ChoicesFormProps {
  draft: Draft<MailChoices>;
  /** Scorecards that are for this person. */
  scorecards: readonly Choice[];
  /** Measures by theme; empty where this person has no daily e-mail. */
  measures: readonly { theme: string; choices: readonly Choice[] }[];
  /** Whether editions, or deep-dive requests, come into this person's hands, and whether they may ask in time. */
  offers: { editionSteps: boolean; requestSteps: boolean; windowReminders: boolean };
}

/** Which e-mails a person wants. A scorecard is ticked while its e-mails come. */
export function ChoicesForm({ draft, scorecards, measures, offers }: ChoicesFormProps) {
  const { typed: chosen, change, errorOf, submit, busy } = draft;
  const wanted = scorecards.map(({ value }) => value).filter((code) => !chosen.scorecardsOff.includes(code));

  const remindersCome = offers.windowReminders && chosen.windowReminders;

  // Those of other themes keep their place, so the e-mail's order is the order of choosing.
  function choose(theme: readonly Choice[], values: readonly string[]) {
    const kept = chosen.keyIndicators.filter(
      (code) => values.includes(code) || !theme.some(({ value }) => value === code),
    );
    change({ keyIndicators: [...kept, ...values.filter((code) => !kept.includes(code))] });
  }

  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <Radios
        id="publications"
        label="When a scorecard is published or put right"
        value={chosen.publications ? "yes" : "no"}
        choices={sendOrNot}
        onChange={(value) => change({ publications: value === "yes" })}
      />
      {(chosen.publications || remindersCome) && scorecards.length > 0 ? (
        <Checkboxes
          id="scorecards"
          label="Of which scorecards"
          choices={scorecards}
          values={wanted}
          onChange={(values) =>
            change({
              scorecardsOff: [
                ...chosen.scorecardsOff.filter((code) => !scorecards.some(({ value }) => value === code)),
                ...scorecards.map(({ value }) => value).filter((code) => !values.includes(code)),
              ],
            })
          }
        />
      ) : null}
      {offers.windowReminders ? (
        <Radios
          id="window-reminders"
          label="Two days before the window for requests on a scorecard closes"
          hint="Comes at 7am. Of scorecards that you take out above, none comes."
          value={yesOrNo(chosen.windowReminders)}
          choices={sendOrNot}
          onChange={(value) => change({ windowReminders: value === "yes" })}
        />
      ) : null}
      {offers.editionSteps ? (
        <Radios
          id="edition-steps"
          label="When an edition is submitted, sent back, approved or held back, and your part is next"
          value={yesOrNo(chosen.editionSteps)}
          choices={sendOrNot}
          onChange={(value) => change({ editionSteps: value === "yes" })}
        />
      ) : null}
      {offers.requestSteps ? (
        <Radios
          id="request-steps"
          label="When a deep-dive request is new, decided, answered or supported, a general question asked or answered, or an action agreed or overdue, and it is yours or your part is next"
          value={yesOrNo(chosen.requestSteps)}
          choices={sendOrNot}
          onChange={(value) => change({ requestSteps: value === "yes" })}
        />
      ) : null}
      {offers.requestSteps && chosen.requestSteps !== false ? (
        <Radios
          id="pace"
          label="How e-mails about deep-dive requests come"
          value={paceOf(chosen.pace)}
          choices={paces}
          onChange={(value) => change({ pace: paces.find((pace) => pace.value === value)?.value })}
        />
      ) : null}
      {measures.length > 0 ? (
        <>
          <Radios
            id="daily"
            label="Daily e-mail of key indicators"
            hint="Comes at 7am with the latest published figures of the measures you follow, then of those you choose here, and what is new in words."
            error={errorOf("daily")}
            value={chosen.daily ? "yes" : "no"}
            choices={[
              { value: "yes", label: "Send it every day" },
              { value: "no", label: "Do not send it" },
            ]}
            onChange={(value) => change({ daily: value === "yes" })}
          />
          {chosen.daily ? (
            <p className="govuk-body">
              You have chosen {chosen.keyIndicators.length} of at most {mostMeasures} measures. Open a theme
              to choose.
            </p>
          ) : null}
          {chosen.daily
            ? measures.map(({ theme, choices }, place) => (
                <Details key={theme} summary={`${theme}: ${countOf(choices, chosen.keyIndicators)}`}>
                  <Checkboxes
                    id={`measures-${place}`}
                    label={`Measures: ${theme}`}
                    small
                    choices={choices}
                    values={chosen.keyIndicators}
                    onChange={(values) => choose(choices, values)}
                  />
                </Details>
              ))
            : null}
        </>
      ) : null}
      <Button busy={busy}>{busy ? "Saving your choices" : "Save choices"}</Button>
    </form>
  );
}

const sendOrNot = [
  { value: "yes", label: "Send me an e-mail" },
  { value: "no", label: "Send me none" },
];

function yesOrNo(wanted: boolean) {
  return wanted ? "yes" : "no";
}

function countOf(choices: readonly Choice[], chosen: readonly string[]) {
  return `${choices.filter(({ value }) => chosen.includes(value)).length} of ${choices.length} chosen`;
}
