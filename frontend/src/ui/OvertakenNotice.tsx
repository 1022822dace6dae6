import { Button } from "./Button";
import type { Overtaken } from "./draft";
import { Paragraphs } from "./Paragraphs";
import type { DraftForm } from "./use-draft";

/** Where the error summary leads when somebody has to choose first. */
export const overtakenId = "overtaken";

interface OvertakenNoticeProps<T> {
  overtaken: Overtaken<T>;
  mine: T;
  theirs: T;
  /** Who saved theirs, where that is known. */
  by?: string;
  fields: DraftForm<never, T>["fields"];
  onKeep: () => void;
  onTake: () => void;
}

/** What another person has saved while this one typed: what of it stands in the form already, and what has to be chosen. */
export function OvertakenNotice<T>({
  overtaken: { taken, disputed },
  mine,
  theirs,
  by = "somebody else",
  fields,
  onKeep,
  onTake,
}: OvertakenNoticeProps<T>) {
  const words = (key: keyof T, of: T) => fields[key].show(of[key]) || "(empty)";
  return (
    <section
      className="govuk-inset-text"
      id={overtakenId}
      tabIndex={-1}
      aria-label="What somebody else has saved meanwhile"
    >
      {taken.length > 0 ? (
        <>
          <p className="govuk-body">
            <strong>Saved meanwhile by {by}, and in the form below already:</strong>
          </p>
          {taken.map((key) => (
            <Value key={String(key)} label={fields[key].label} text={words(key, theirs)} />
          ))}
        </>
      ) : null}
      {disputed.length > 0 ? (
        <>
          <p className="govuk-body">
            <strong>Saved meanwhile by {by}, and not what you typed. Choose which to keep:</strong>
          </p>
          {disputed.map((key) => (
            <div key={String(key)}>
              <Value label={`${fields[key].label}, as ${by} has saved it`} text={words(key, theirs)} />
              <Value label={`${fields[key].label}, as you typed it`} text={words(key, mine)} />
            </div>
          ))}
        </>
      ) : null}
      <div className="govuk-button-group govuk-!-margin-bottom-0">
        {disputed.length > 0 ? (
          <Button type="button" look="secondary" onClick={onKeep}>
            Keep what I typed
          </Button>
        ) : null}
        <Button type="button" look="secondary" onClick={onTake}>
          Drop what I typed
        </Button>
      </div>
    </section>
  );
}

export function Value({ label, text }: { label: string; text: string }) {
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">{label}:</p>
      <div className="app-quote">
        <Paragraphs text={text} />
      </div>
    </>
  );
}
