import { Checkboxes } from "#/ui/ChoiceGroup";
import type { AgendaItem } from "./clinic";
import { askedBy, onWhat } from "./clinic";

/** A request that may be brought to a clinic. */
export type Bringable = Pick<AgendaItem, "reference" | "question" | "raisedBy" | "askers" | "measures">;

interface AgendaChoiceProps {
  requests: readonly Bringable[];
  /** References, in the order of the agenda. */
  chosen: readonly string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** Which accepted requests the clinic is about. They come up in the order in which they are chosen. */
export function AgendaChoice({ requests, chosen, error, onChange }: AgendaChoiceProps) {
  const agenda = chosen.flatMap(
    (reference) => requests.find((request) => request.reference === reference) ?? [],
  );
  return (
    <>
      <Checkboxes
        id="requests"
        label="Agenda"
        hint="Requests that were accepted for a clinic and are on no other. They come up in the order in which you choose them."
        choices={requests.map((request) => ({
          value: request.reference,
          label: `${onWhat({ requests: [request] })} (${request.reference})`,
          hint: `${shortened(request.question)} ${askedBy(request)}.`,
        }))}
        values={chosen}
        error={error}
        onChange={(values) =>
          onChange([
            ...chosen.filter((reference) => values.includes(reference)),
            ...values.filter((reference) => !chosen.includes(reference)),
          ])
        }
      />
      {agenda.length > 1 ? (
        <>
          <p className="govuk-body govuk-!-margin-bottom-1">In this order:</p>
          <ol className="govuk-list govuk-list--number">
            {agenda.map((request) => (
              <li key={request.reference}>
                {onWhat({ requests: [request] })} ({request.reference})
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </>
  );
}

// A hint is read out with every choice: enough of the question to know it by.
function shortened(question: string) {
  return question.length > 160 ? `${question.slice(0, 160).replace(/\s+\S*$/, "")} …` : question;
}
