import { useState } from "react";
import { Checkboxes } from "#/ui/ChoiceGroup";
import { Details } from "#/ui/Details";
import type { FormError } from "#/ui/ErrorSummary";
import { ChangeForm } from "./ChangeForm";
import type { IndicatorReview, MeasureChange } from "./indicator-review";

interface DecideAlikeProps {
  review: IndicatorReview;
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  onDecide: (measures: string[], change: MeasureChange, minute: string) => Promise<boolean>;
}

const words: Record<"today" | "others", { change: MeasureChange; words: string }[]> = {
  today: [
    { change: "DROP", words: "Drop" },
    { change: "KEEP", words: "Keep" },
    { change: "REDEFINE", words: "Keep, and define it anew" },
  ],
  others: [
    { change: "ADD", words: "Add" },
    { change: "LEAVE_OUT", words: "Leave out" },
  ],
};

/** One decision with one minute for several measures. */
export function DecideAlike({ review, ...rest }: DecideAlikeProps) {
  const open = review.measures.filter(({ decision }) => !decision);
  return (
    <>
      <Part of="today" measures={open.filter(({ inSet }) => inSet)} {...rest} />
      <Part of="others" measures={open.filter(({ inSet }) => !inSet)} {...rest} />
    </>
  );
}

type PartProps = Omit<DecideAlikeProps, "review"> & {
  of: "today" | "others";
  measures: IndicatorReview["measures"];
};

function Part({ of, measures, busy, errorOf, onRefused, onDecide }: PartProps) {
  const [chosen, setChosen] = useState<string[]>([]);
  if (measures.length === 0) return null;
  const id = `alike-${of}`;
  return (
    <Details
      summary={
        of === "today"
          ? "Decide of several measures on the scorecard alike"
          : "Decide of several other measures alike"
      }
    >
      <ChangeForm
        id={id}
        label="What is to become of them?"
        choices={words[of]}
        others={[]}
        text={{
          label: "Minute",
          hint: "As it is written down. It stands with each of them.",
          missing: "Enter the minute",
          noun: "The minute",
        }}
        button={{ send: "Write down the decision", sending: "Writing it down" }}
        busy={busy}
        errorOf={errorOf}
        check={() =>
          chosen.length > 0
            ? []
            : [{ fieldId: `${id}-measures`, message: "Select the measures it was decided of" }]
        }
        onRefused={onRefused}
        onSend={async ({ change, text }) => {
          const done = await onDecide(chosen, change, text.trim());
          if (done) setChosen([]);
          return done;
        }}
      >
        <Checkboxes
          id={`${id}-measures`}
          label="Measures of which nothing is decided yet"
          small
          choices={measures.map(({ indicator, title }) => ({ value: indicator, label: title }))}
          values={chosen}
          error={errorOf(`${id}-measures`)}
          onChange={setChosen}
        />
      </ChangeForm>
    </Details>
  );
}
