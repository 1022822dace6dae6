import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { DateInput } from "#/ui/DateInput";
import { Select } from "#/ui/Select";
import { Textarea } from "#/ui/Textarea";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { type Framework, inspectionLimits, inUseInWords, type TypedInspection } from "./inspection";

interface InspectionFormProps {
  draft: Draft<TypedInspection>;
  frameworks: readonly Framework[];
  /** What the button says, and what it says meanwhile. */
  button: { send: string; sending: string };
}

/** What was inspected, when, and what was judged by the framework that is chosen. */
export function InspectionForm({ draft, frameworks, button }: InspectionFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  const framework = frameworks.find(({ code }) => code === typed.framework);
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <TextInput
        id="title"
        label="What was inspected?"
        hint="For example, Rotherham children’s services, or the name of a school"
        autoComplete="off"
        value={typed.title}
        error={errorOf("title")}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Select
        id="framework"
        label="Framework"
        hint="The one that was in use on the first day of the inspection"
        choices={[
          { value: "", label: "Select a framework" },
          ...frameworks.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        value={typed.framework}
        error={errorOf("framework")}
        onChange={(event) => change({ framework: event.target.value })}
      />
      <DateInput
        id="started-on"
        label="First day of the inspection"
        hint="For example, 3 11 2025"
        value={typed.startedOn}
        error={errorOf("started-on")}
        onChange={(startedOn) => change({ startedOn })}
      />
      <DateInput
        id="ended-on"
        label="Last day of the inspection (optional)"
        value={typed.endedOn}
        error={errorOf("ended-on")}
        onChange={(endedOn) => change({ endedOn })}
      />
      <DateInput
        id="published-on"
        label="When was the report published?"
        hint="Everybody who reads scorecards can read this at once. Wait until the report is published."
        value={typed.publishedOn}
        error={errorOf("published-on")}
        onChange={(publishedOn) => change({ publishedOn })}
      />
      <TextInput
        id="report-url"
        label="Address of the report"
        hint="Begins with https:// or http://"
        type="url"
        autoComplete="off"
        spellCheck={false}
        value={typed.reportUrl}
        error={errorOf("report-url")}
        onChange={(event) => change({ reportUrl: event.target.value })}
      />
      <CharacterCount
        id="summary"
        label="What does it say of the whole? (optional)"
        hint="In the words of the report. Leave out anything that could identify a child."
        rows={4}
        limit={inspectionLimits.summary.most}
        value={typed.summary}
        error={errorOf("summary")}
        onChange={(event) => change({ summary: event.target.value })}
      />
      {framework ? <Judgements framework={framework} draft={draft} /> : null}
      <Textarea
        id="measures"
        label="The measures it speaks of (optional)"
        hint="Each on a line of its own: the code of the measure, a colon, and what the report says. For example, CYP-022: Most needs are assessed quickly"
        rows={5}
        value={typed.measures}
        error={errorOf("measures")}
        onChange={(event) => change({ measures: event.target.value })}
      />
      {draft.warning}
      <Button busy={busy}>{busy ? button.sending : button.send}</Button>
    </form>
  );
}

function Judgements({ framework, draft }: { framework: Framework; draft: Draft<TypedInspection> }) {
  const { typed, change, errorOf } = draft;
  if (framework.areas.length === 0) {
    return <p className="govuk-body">Reports by this framework give no grades.</p>;
  }
  return (
    <fieldset className="govuk-fieldset" id="judgements" tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Judgements</legend>
      <p className="govuk-hint">
        In use: {inUseInWords(framework)}. Leave “Not read” where you do not know what the report says.
      </p>
      {errorOf("judgements") ? <p className="govuk-error-message">{errorOf("judgements")}</p> : null}
      {framework.areas.map(({ code, title, grades }) => (
        <Select
          key={code}
          id={`judgement-${code}`}
          label={title}
          choices={[
            { value: "", label: "Not read" },
            ...grades.map((grade) => ({ value: grade.code, label: grade.words })),
          ]}
          value={typed.judgements[code] ?? ""}
          onChange={(event) => change({ judgements: { ...typed.judgements, [code]: event.target.value } })}
        />
      ))}
    </fieldset>
  );
}
