import { useState } from "react";
import { Button } from "#/ui/Button";
import { Checkboxes } from "#/ui/ChoiceGroup";
import { Details } from "#/ui/Details";
import type { FormError } from "#/ui/ErrorSummary";
import { Select } from "#/ui/Select";
import { AnswerForm } from "./AnswerForm";
import { audienceChoices, audienceFrom, everybody } from "./answer-audience";
import type { DeepDiveRequest } from "./request";
import { requestLimits } from "./request-texts";
import { WordsForm } from "./WordsForm";

/** What officers and the director do towards a written answer. */
export type AnswerAct =
  | { action: "ANSWER"; answer: string; charts: string[]; audience: ReturnType<typeof audienceFrom> }
  | { action: "DRAFT_ANSWER" | "SUBMIT_ANSWER"; text: string; charts: string[] }
  | { action: "TAKE_BACK_ANSWER" | "AGREE_ANSWER" }
  | { action: "RETURN_ANSWER"; reason: string };

interface AnswerActionsProps {
  request: DeepDiveRequest;
  /** To which an answer can be given. */
  committees: Parameters<typeof audienceChoices>[0];
  /** What was typed; nothing while it is as it was saved. */
  typed: string | undefined;
  busy: boolean;
  onType: (answer: string | undefined) => void;
  /** Answers whether it was done. */
  onAct: (act: AnswerAct) => Promise<boolean>;
  onRefused: (errors: FormError[]) => void;
}

/** Only what the service says this person may do now. What the director agreed is given as it stands. */
export function AnswerActions(props: AnswerActionsProps) {
  const { request, committees, typed, busy, onType, onAct, onRefused } = props;
  const [chosen, setChosen] = useState<string>(everybody);
  // Nothing while they are as they were saved.
  const [changedCharts, setCharts] = useState<string[]>();
  const can = (action: AnswerAct["action"]) => request.actions.includes(action);
  const draft = request.answerDraft;
  const agreed = draft?.state === "AGREED";
  const saved = draft?.text ?? "";
  const savedCharts = draft?.charts.map(({ code }) => code) ?? [];
  const charts = changedCharts ?? savedCharts;
  const act = async (wanted: AnswerAct) => {
    if (await onAct(wanted)) {
      onType(undefined);
      setCharts(undefined);
    }
  };
  const give = (answer: string, shown: string[]) =>
    act({ action: "ANSWER", answer, charts: shown, audience: audienceFrom(chosen) });
  const audience = (
    <Select
      id="audience"
      label="Who may read it?"
      hint="Officers always may. Others see that it was answered, and to whom."
      choices={audienceChoices(committees)}
      value={chosen}
      onChange={(event) => setChosen(event.target.value)}
    />
  );
  const form = (agreedFirst: boolean) => (
    <AnswerForm
      value={typed ?? saved}
      saved={saved}
      agreedFirst={agreedFirst}
      busy={busy}
      onChange={onType}
      onRefused={onRefused}
      onSave={(text) => act({ action: "DRAFT_ANSWER", text, charts })}
      charts={
        <Checkboxes
          id="charts"
          label="Show a chart with the answer (optional)"
          hint="Whoever reads the answer sees the chart as it is then, with the figures published since."
          choices={request.measures.map(({ code, title }) => ({ value: code, label: title }))}
          values={charts}
          onChange={setCharts}
          small
        />
      }
      audience={agreedFirst ? null : audience}
      onSend={(text) => (agreedFirst ? act({ action: "SUBMIT_ANSWER", text, charts }) : give(text, charts))}
    />
  );
  return (
    <>
      {agreed && can("ANSWER") ? (
        <section className="app-actions" aria-label="Give the agreed words">
          {audience}
          <p className="govuk-body">
            Sending the answer closes the request. It cannot be changed afterwards.
          </p>
          <Button type="button" busy={busy} onClick={() => give(saved, savedCharts)}>
            Send the answer
          </Button>
        </section>
      ) : null}
      {agreed && can("DRAFT_ANSWER") ? (
        <Details summary="Change what was agreed">
          <p className="govuk-body">Once you save other words, the director has to agree them again.</p>
          {form(true)}
        </Details>
      ) : null}
      {!agreed && can("DRAFT_ANSWER") ? form(!can("ANSWER")) : null}
      {can("TAKE_BACK_ANSWER") ? (
        <section className="app-actions" aria-label="Take the draft back">
          <p className="govuk-body">To change the draft, take it back from the director first.</p>
          <Button
            type="button"
            look="secondary"
            busy={busy}
            onClick={() => onAct({ action: "TAKE_BACK_ANSWER" })}
          >
            Take the draft back
          </Button>
        </section>
      ) : null}
      {can("AGREE_ANSWER") ? (
        <section className="app-actions" aria-label="Agree the draft">
          <p className="govuk-body">The officer who sent it can then give it, word for word.</p>
          <Button type="button" busy={busy} onClick={() => onAct({ action: "AGREE_ANSWER" })}>
            Agree this answer
          </Button>
        </section>
      ) : null}
      {can("RETURN_ANSWER") ? (
        <WordsForm
          id="return-reason"
          heading="Send it back"
          label="What has to change?"
          hint="The officers who answer requests read it. Leave out anything that could identify a child."
          button="Send it back"
          limits={requestLimits.reason}
          missing="Enter what has to change"
          busy={busy}
          onRefused={onRefused}
          onSend={(reason) => onAct({ action: "RETURN_ANSWER", reason })}
        />
      ) : null}
    </>
  );
}
