import { Button } from "#/ui/Button";
import { DateInput } from "#/ui/DateInput";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import type { TypedMeeting } from "./meeting-form";

interface MeetingFormProps {
  draft: Draft<TypedMeeting>;
  /** What the button says, and what it says meanwhile. */
  button: { send: string; sending: string };
}

/** When and where a committee meets. */
export function MeetingForm({ draft, button }: MeetingFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <DateInput
        id="day"
        label="Date"
        hint="For example, 14 1 2027"
        value={typed.day}
        error={errorOf("day")}
        onChange={(day) => change({ day })}
      />
      <TextInput
        id="time"
        label="Start time"
        hint="London time, for example 5:30pm or 17:30"
        width={10}
        autoComplete="off"
        value={typed.time}
        error={errorOf("time")}
        onChange={(event) => change({ time: event.target.value })}
      />
      <TextInput
        id="place"
        label="Place"
        hint="For example, Council Chamber, Town Hall"
        autoComplete="off"
        value={typed.place}
        error={errorOf("place")}
        onChange={(event) => change({ place: event.target.value })}
      />
      <TextInput
        id="title"
        label="Title (optional)"
        hint="Where it is not just a meeting of the committee, for example Special meeting"
        autoComplete="off"
        value={typed.title}
        error={errorOf("title")}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Button busy={busy}>{busy ? button.sending : button.send}</Button>
    </form>
  );
}
