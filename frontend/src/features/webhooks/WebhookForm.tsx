import { Button } from "#/ui/Button";
import { Checkboxes, Radios } from "#/ui/ChoiceGroup";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import type { TypedWebhook } from "./typed-webhook";
import { type ChosenEvent, chosenEvents, eventWords } from "./webhook";

interface WebhookFormProps {
  draft: Draft<TypedWebhook>;
  /** Whether it is registered just now: only then it gets its code. */
  isNew: boolean;
  allowedHosts: readonly string[];
}

/** Which other system is told of what, and where. */
export function WebhookForm({ draft, isNew, allowedHosts }: WebhookFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <TextInput
        id="name"
        label="Name"
        hint="What the other system is, such as Committee papers system."
        value={typed.name}
        error={errorOf("name")}
        onChange={(event) => change({ name: event.target.value })}
      />
      {isNew ? (
        <TextInput
          id="code"
          label="Code"
          hint="A short name for addresses and logs, such as committee-papers. It stays as it is."
          width={20}
          autoCapitalize="none"
          spellCheck={false}
          value={typed.code}
          error={errorOf("code")}
          onChange={(event) => change({ code: event.target.value })}
        />
      ) : null}
      <TextInput
        id="address"
        label="Address"
        hint={
          <>
            Where messages are sent, beginning with https://. This installation allows{" "}
            <span className="app-mail">{allowedHosts.join(", ")}</span>.
          </>
        }
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        value={typed.address}
        error={errorOf("address")}
        onChange={(event) => change({ address: event.target.value })}
      />
      <Checkboxes
        id="events"
        label="What should it be told of?"
        hint="A message says what happened and to what. The other system reads the rest by the API, as far as its own rights go."
        values={typed.events}
        choices={chosenEvents.map((value) => ({ value, label: eventWords[value] }))}
        error={errorOf("events")}
        onChange={(values) => change({ events: values as ChosenEvent[] })}
      />
      <Radios
        id="active"
        label="Is it switched on?"
        value={typed.active ? "on" : "off"}
        choices={[
          { value: "on", label: "On" },
          {
            value: "off",
            label: "Off",
            hint: "It is told of nothing new. What waits is sent when it is on again.",
          },
        ]}
        onChange={(value) => change({ active: value === "on" })}
      />
      {isNew ? (
        <Button busy={busy}>{busy ? "Registering the webhook" : "Register webhook"}</Button>
      ) : (
        <Button busy={busy}>{busy ? "Saving the changes" : "Save changes"}</Button>
      )}
    </form>
  );
}
