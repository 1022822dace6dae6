import { useState } from "react";
import { Details } from "#/ui/Details";
import type { FormError } from "#/ui/ErrorSummary";
import { Quote } from "#/ui/Said";
import { TextForm } from "#/ui/TextForm";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import { checkSection, type SectionPlace, sectionId, sectionLimit } from "./annual-report";

/** What a page does with the sections of a draft. */
export interface SectionWriting {
  sending: string | undefined;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  /** Answers whether it was saved; without a text it is taken out. */
  onWrite: (place: SectionPlace, text: string | undefined) => Promise<boolean>;
}

interface SectionOfReportProps {
  place: SectionPlace;
  /** What it is, such as "Introduction" or the measure. */
  name: string;
  text: string | undefined;
  /** Left out where it is only read. */
  writing: SectionWriting | undefined;
}

/** What officers wrote, and where they may the form to write it in the same place. */
export function SectionOfReport({ place, name, text, writing }: SectionOfReportProps) {
  return (
    <>
      {text ? <Quote text={text} /> : null}
      {writing ? <SectionForm place={place} name={name} text={text} writing={writing} /> : null}
    </>
  );
}

function SectionForm({ place, name, text, writing }: SectionOfReportProps & { writing: SectionWriting }) {
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState<string>();
  const id = sectionId(place);
  const busy = writing.sending === id;
  useUnsavedWarning(typed !== undefined && typed !== (text ?? ""));
  return (
    <Details
      summary={
        <>
          {text ? "Change the words" : "Add words"}
          <span className="govuk-visually-hidden">: {name}</span>
        </>
      }
      onOpen={() => setOpened(true)}
    >
      {opened ? (
        <TextForm
          id={id}
          label={`Words: ${name}`}
          hint="Everybody who may read the scorecard reads them. Leave it empty to take them out."
          limit={sectionLimit}
          rows={6}
          value={typed ?? text ?? ""}
          error={writing.errorOf(id)}
          busy={busy}
          button={{ send: "Save these words", sending: "Saving them", look: "secondary" }}
          check={(value) => checkSection(id, value)}
          onChange={setTyped}
          onRefused={writing.onRefused}
          onSend={async (value) => {
            if (await writing.onWrite(place, value || undefined)) setTyped(undefined);
          }}
        />
      ) : null}
    </Details>
  );
}
