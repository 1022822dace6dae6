import { useRef } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import { Announcement } from "#/ui/Notices";
import { TextInput } from "#/ui/TextInput";
import type { TypedMoment } from "#/ui/typed-moment";
import type { Draft } from "#/ui/use-draft";
import { AgendaChoice, type Bringable } from "./AgendaChoice";
import type { Person } from "./clinic";
import { clinicLimits } from "./clinic-texts";
import { PeopleChoice } from "./PeopleChoice";
import { lengthInWords } from "./plan";
import { mostTimes, noTime, type TypedProposal, timeIds } from "./times";

interface TimesFormProps {
  draft: Draft<TypedProposal>;
  requests: readonly Bringable[];
  people: readonly Person[];
  button: { send: string; sending: string };
}

const lengths = [30, 60, 90, 120, 180];

const asking = {
  id: "invited",
  find: "Find a person to ask (optional)",
  label: "Who is asked",
  hint: "Each of them is asked which times suit them. Whoever is then invited can still be changed.",
  counted: "asked",
};

/** What is proposed: several times, what the clinic is about, and who is asked. */
export function TimesForm({ draft, requests, people, button }: TimesFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  const offered = [...new Set([...lengths, Number(typed.minutes)])].sort((a, b) => a - b);
  return (
    <form className="app-column" onSubmit={submit} noValidate>
      {draft.overtaken}
      <TextInput
        id="title"
        label="Title"
        hint="What it is about, for example School attendance. Leave out anything that could identify a child."
        value={typed.title}
        error={errorOf("title")}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Radios
        id="minutes"
        label="Length"
        choices={offered.map((minutes) => ({ value: String(minutes), label: lengthInWords(minutes) }))}
        value={typed.minutes}
        error={errorOf("minutes")}
        onChange={(minutes) => change({ minutes })}
      />
      <Times times={typed.times} errorOf={errorOf} onChange={(times) => change({ times })} />
      <CharacterCount
        id="note"
        label="Note (optional)"
        hint="What those who are asked should know, for example that it can be joined online."
        rows={3}
        limit={clinicLimits.preparation.most}
        value={typed.note}
        error={errorOf("note")}
        onChange={(event) => change({ note: event.target.value })}
      />
      {requests.length > 0 ? (
        <AgendaChoice
          requests={requests}
          chosen={typed.requests}
          error={errorOf("requests")}
          onChange={(chosen) => change({ requests: chosen })}
        />
      ) : null}
      <PeopleChoice
        words={asking}
        people={people}
        chosen={typed.invited}
        error={errorOf("invited")}
        onChange={(invited) => change({ invited })}
      />
      {draft.warning}
      <Button busy={busy}>{busy ? button.sending : button.send}</Button>
    </form>
  );
}

interface TimesProps {
  times: TypedMoment[];
  errorOf: (fieldId: string) => string | undefined;
  onChange: (times: TypedMoment[]) => void;
}

/** One time after another, as many as there are to choose from. */
function Times({ times, errorOf, onChange }: TimesProps) {
  const add = useRef<HTMLDivElement>(null);
  return (
    <>
      <h2 className="govuk-heading-m">Times to choose from</h2>
      {times.map((moment, place) => {
        const ids = timeIds(place);
        const number = place + 1;
        const set = (part: Partial<TypedMoment>) =>
          onChange(times.map((other, at) => (at === place ? { ...other, ...part } : other)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a time is nothing but its place until it is typed
          <div key={place} className="app-actions">
            <DateInput
              id={ids.day}
              label={`Date of time ${number}`}
              hint={place === 0 ? "For example, 27 3 2027" : undefined}
              value={moment.day}
              error={errorOf(ids.day)}
              onChange={(day) => set({ day })}
            />
            <TextInput
              id={ids.time}
              label={`Start of time ${number}`}
              hint={place === 0 ? "London time, for example 2pm or 14:00" : undefined}
              width={10}
              autoComplete="off"
              value={moment.time}
              error={errorOf(ids.time)}
              onChange={(event) => set({ time: event.target.value })}
            />
            {times.length > 1 ? (
              <Button
                type="button"
                look="secondary"
                onClick={() => {
                  onChange(times.filter((_, at) => at !== place));
                  // The button that was pressed is gone: the focus stays in the list.
                  add.current?.focus();
                }}
              >
                Remove time {number}
              </Button>
            ) : null}
          </div>
        );
      })}
      <div ref={add} tabIndex={-1}>
        <Announcement>{times.length === 1 ? "1 time" : `${times.length} times`} to choose from.</Announcement>
        {times.length < mostTimes ? (
          <Button type="button" look="secondary" onClick={() => onChange([...times, noTime])}>
            Add another time
          </Button>
        ) : null}
      </div>
    </>
  );
}
