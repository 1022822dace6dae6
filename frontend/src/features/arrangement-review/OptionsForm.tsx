import { Button } from "#/ui/Button";
import { Textarea } from "#/ui/Textarea";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { arrangementLimits, noOption, type TypedOptions } from "./arrangement-review";

/** What could be arranged, each with what speaks for and against it. */
export function OptionsForm({ draft }: { draft: Draft<TypedOptions> }) {
  const { typed, change, errorOf, submit, busy } = draft;
  const write = (at: number, part: Partial<typeof noOption>) =>
    change({
      options: typed.options.map((option, place) => (place === at ? { ...option, ...part } : option)),
    });
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      {typed.options.map((option, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option has no name of its own until it is typed, and none changes its place.
        <fieldset className="govuk-fieldset" key={at}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Option {at + 1}</legend>
          <TextInput
            id={`title-${at}`}
            label={`What is option ${at + 1} called?`}
            autoComplete="off"
            value={option.title}
            error={errorOf(`title-${at}`)}
            onChange={(event) => write(at, { title: event.target.value })}
          />
          <Textarea
            id={`text-${at}`}
            label={`What speaks for and against option ${at + 1}?`}
            rows={3}
            value={option.text}
            error={errorOf(`text-${at}`)}
            onChange={(event) => write(at, { text: event.target.value })}
          />
        </fieldset>
      ))}
      {typed.options.length < arrangementLimits.options ? (
        <Button
          type="button"
          look="secondary"
          onClick={() => change({ options: [...typed.options, noOption] })}
        >
          Add another option
        </Button>
      ) : null}
      {draft.warning}
      <Button busy={busy}>{busy ? "Saving the options" : "Save options"}</Button>
    </form>
  );
}
