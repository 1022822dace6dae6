import { Value } from "./OvertakenNotice";
import type { DraftForm } from "./use-draft";

interface UnsentWordsProps<T> {
  mine: T;
  theirs: T;
  fields: DraftForm<never, T>["fields"];
}

/** What was typed and can no longer be saved, so that it is not lost. */
export function UnsentWords<T extends object>({ mine, theirs, fields }: UnsentWordsProps<T>) {
  const words = (Object.keys(mine) as (keyof T)[]).flatMap((key) => {
    const [own, saved] = [fields[key].show(mine[key]), fields[key].show(theirs[key])];
    return own === saved || own === "" ? [] : [{ label: fields[key].label, own }];
  });
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="unsent-heading">
      <h2 className="govuk-heading-m" id="unsent-heading">
        What you typed
      </h2>
      <p className="govuk-body">It was not saved. Copy it from here if you want to keep it.</p>
      {words.map(({ label, own }) => (
        <Value key={label} label={label} text={own} />
      ))}
    </section>
  );
}

/** The same of a form with one text. */
export function UnsentText({ label, text }: { label: string; text: string }) {
  return (
    <UnsentWords
      mine={{ text }}
      theirs={{ text: "" }}
      fields={{ text: { id: "unsent", label, pointers: [], show: (words: string) => words.trim() } }}
    />
  );
}
