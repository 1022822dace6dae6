import { Link } from "@tanstack/react-router";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import type { components } from "#/api/schema";
import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import { ErrorSummary, type FormError } from "#/ui/ErrorSummary";
import { Page } from "#/ui/Page";
import { TextInput } from "#/ui/TextInput";
import { noDay } from "#/ui/typed-day";
import { checkMoment, type TypedMoment, wallTime } from "#/ui/typed-moment";
import type { Edition, Scorecard } from "./edition";
import { fullStateWords } from "./edition-state";
import { editionAddress } from "./revision";
import { consequences } from "./steps";

export type Moment = components["schemas"]["PublicationTime"];

interface ScheduleFormProps {
  edition: Edition;
  scorecard: Pick<Scorecard, "audience" | "requestWindowDays">;
  busy: boolean;
  /** What the service said to the last attempt, where it is not about what was typed. */
  outcome: ReactNode;
  /** Why the service did not take the time that was typed. */
  refusedTime?: { reason: string; attempt: number };
  /** The wall time of which the service said that it comes twice, as clocks go back. */
  comesTwice?: { at: string; attempt: number };
  hasProblem: boolean;
  /** With a wall time of London, such as `2026-12-01T09:00`. */
  onSchedule: (moment: Moment) => void;
}

/** Asks when an approved edition is to be published by itself. */
export function ScheduleForm({
  edition,
  scorecard,
  busy,
  outcome,
  refusedTime,
  comesTwice,
  hasProblem,
  onSchedule,
}: ScheduleFormProps) {
  const [typed, setTyped] = useState<TypedMoment>({ day: noDay, time: "" });
  const [occurrence, setOccurrence] = useState<Moment["occurrence"]>();
  const [found, setFound] = useState<{ errors: FormError[]; attempt: number }>({ errors: [], attempt: 0 });
  const place = editionAddress(edition);
  const possible = edition.actions.includes("SCHEDULE");
  const twice = comesTwice !== undefined && comesTwice.at === wallTime(typed);
  const errors = found.errors.length > 0 ? found.errors : refused();
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  function refused(): FormError[] {
    if (refusedTime) {
      return [{ fieldId: "day", message: `The time of publication ${refusedTime.reason}` }];
    }
    return twice && !occurrence
      ? [
          {
            fieldId: "occurrence",
            message: "Select which of the two times you mean: clocks go back that night",
          },
        ]
      : [];
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const wrong = checkMoment(typed);
    setFound({ errors: wrong, attempt: found.attempt + 1 });
    if (wrong.length === 0)
      onSchedule({ at: wallTime(typed), ...(twice && occurrence ? { occurrence } : {}) });
  }

  return (
    <>
      {errors.length > 0 ? (
        <ErrorSummary
          key={`${found.attempt} ${refusedTime?.attempt} ${comesTwice?.attempt}`}
          errors={errors}
        />
      ) : (
        outcome
      )}
      <Page
        title="Publish this edition at a set time"
        caption={`${edition.scorecardTitle}, ${edition.periodLabel}`}
        hasError={errors.length > 0 || hasProblem}
      >
        <div className="app-column">
          {possible ? (
            <>
              <p className="govuk-body">At the time you set:</p>
              <ul className="govuk-list govuk-list--bullet">
                {consequences("publish", scorecard).map((consequence) => (
                  <li key={consequence}>{consequence}</li>
                ))}
              </ul>
              <p className="govuk-body">
                You can take the time back until then. If figures, targets or words change meanwhile, the
                edition is held back and not published.
              </p>
              <form onSubmit={submit} noValidate>
                <DateInput
                  id="day"
                  label="On which day?"
                  hint="Within a year from now. For example, 27 3 2027"
                  value={typed.day}
                  error={errorOf("day")}
                  onChange={(day) => setTyped({ ...typed, day })}
                />
                <TextInput
                  id="time"
                  label="At what time?"
                  hint="London time, for example 9:30am or 14:00"
                  width={10}
                  autoComplete="off"
                  value={typed.time}
                  error={errorOf("time")}
                  onChange={(event) => setTyped({ ...typed, time: event.target.value })}
                />
                {twice ? (
                  <Radios
                    id="occurrence"
                    label="This time comes twice that night. Which one do you mean?"
                    value={occurrence ?? ""}
                    error={errorOf("occurrence")}
                    choices={[
                      {
                        value: "FIRST",
                        label: "The first",
                        hint: "British Summer Time, before clocks go back.",
                      },
                      { value: "SECOND", label: "The second", hint: "Greenwich Mean Time, an hour later." },
                    ]}
                    onChange={(chosen) => setOccurrence(chosen as Moment["occurrence"])}
                  />
                ) : null}
                <Button busy={busy}>{busy ? "Setting the time" : "Set the time"}</Button>
              </form>
            </>
          ) : (
            <p className="govuk-body">
              This cannot be done now. The edition is in the state “{fullStateWords(edition).word}”, or
              another person has to do it.
              {edition.actions.includes("UNSCHEDULE")
                ? " To set another time, take the set time back first."
                : ""}
            </p>
          )}
          <p className="govuk-body">
            <Link to="/editions/$scorecard/$period" {...place} className="govuk-link">
              {possible ? "Cancel and go back to the edition" : "Go back to the edition"}
            </Link>
          </p>
        </div>
      </Page>
    </>
  );
}
