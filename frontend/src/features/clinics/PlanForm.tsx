import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { AgendaChoice, type Bringable } from "./AgendaChoice";
import type { Person } from "./clinic";
import { clinicLimits } from "./clinic-texts";
import { PeopleChoice } from "./PeopleChoice";
import { lengthInWords, type TypedPlan } from "./plan";

interface PlanFormProps {
  draft: Draft<TypedPlan>;
  requests: readonly Bringable[];
  people: readonly Person[];
  /** What the button says, and what it says meanwhile. */
  button: { send: string; sending: string };
}

const lengths = [30, 60, 90, 120];

/** When and where a clinic is, what it is about and who comes. */
export function PlanForm({ draft, requests, people, button }: PlanFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  // Another system may have booked another length.
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
      <DateInput
        id="day"
        label="Date"
        hint="For example, 27 3 2027"
        value={typed.day}
        error={errorOf("day")}
        onChange={(day) => change({ day })}
      />
      <TextInput
        id="time"
        label="Start time"
        hint="London time, for example 2pm or 14:00"
        width={10}
        autoComplete="off"
        value={typed.time}
        error={errorOf("time")}
        onChange={(event) => change({ time: event.target.value })}
      />
      <Radios
        id="minutes"
        label="Length"
        choices={offered.map((minutes) => ({ value: String(minutes), label: lengthInWords(minutes) }))}
        value={typed.minutes}
        error={errorOf("minutes")}
        onChange={(minutes) => change({ minutes })}
      />
      <TextInput
        id="place"
        label="Place"
        hint="For example, Committee Room 2, Town Hall. You can leave it empty if people join online."
        autoComplete="off"
        value={typed.place}
        error={errorOf("place")}
        onChange={(event) => change({ place: event.target.value })}
      />
      <TextInput
        id="link"
        label="Link to join online (optional)"
        hint="It begins with https://"
        type="url"
        autoComplete="off"
        spellCheck={false}
        value={typed.link}
        error={errorOf("link")}
        onChange={(event) => change({ link: event.target.value })}
      />
      <CharacterCount
        id="preparation"
        label="What to prepare (optional)"
        hint="What to read or bring. A blank line starts a new paragraph."
        rows={4}
        limit={clinicLimits.preparation.most}
        value={typed.preparation}
        error={errorOf("preparation")}
        onChange={(event) => change({ preparation: event.target.value })}
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
