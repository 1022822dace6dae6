import { choicesOf, polarities } from "#/measure/definition-words";
import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import type { ChosenMeasure } from "./chosen";
import { exemptId, removeId } from "./typed-set";

interface MeasureOfSetProps {
  measure: ChosenMeasure;
  canMoveUp: boolean;
  canMoveDown: boolean;
  errorOf: (fieldId: string) => string | undefined;
  /** @param focus the control that is to have the focus afterwards */
  onMove: (by: -1 | 1, focus: string) => void;
  onChange: (part: Partial<ChosenMeasure>) => void;
  onRemove: () => void;
}

/** A measure in its place: moved and removed by buttons, and what it has on this scorecard alone. */
export function MeasureOfSet(props: MeasureOfSetProps) {
  const { measure, canMoveUp, canMoveDown, errorOf, onMove, onChange, onRemove } = props;
  const { indicator, title, reference, polarityOverride, exemptReason } = measure;
  const of = <span className="govuk-visually-hidden">: {title}</span>;
  const exempt = exemptId(indicator);
  const own = [
    reference ? `number ${reference}` : "",
    polarityOverride ? polarities[polarityOverride].label.toLowerCase() : "",
    exemptReason ? "exempt from publication" : "",
  ].filter(Boolean);
  return (
    <li className="app-rows__item">
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{title}</strong> <span className="app-muted">{[indicator, ...own].join(", ")}</span>
      </p>
      <div className="govuk-button-group govuk-!-margin-bottom-0">
        {/* They stay where they are at either end, so that the focus has a place. */}
        <Button
          type="button"
          look="secondary"
          id={`up-${indicator}`}
          busy={!canMoveUp}
          onClick={() => onMove(-1, `up-${indicator}`)}
        >
          Move up{of}
        </Button>
        <Button
          type="button"
          look="secondary"
          id={`down-${indicator}`}
          busy={!canMoveDown}
          onClick={() => onMove(1, `down-${indicator}`)}
        >
          Move down{of}
        </Button>
        <Button type="button" look="secondary" id={removeId(indicator)} onClick={onRemove}>
          Remove{of}
        </Button>
      </div>
      <Details summary={<>On this scorecard alone{of}</>} open={errorOf(exempt) !== undefined || undefined}>
        <TextInput
          id={`reference-${indicator}`}
          label="Its number (optional)"
          hint="Such as CH02."
          width={10}
          maxLength={20}
          autoComplete="off"
          value={reference}
          onChange={(event) => onChange({ reference: event.target.value })}
        />
        <Select
          id={`polarity-${indicator}`}
          label="Which way is good"
          value={polarityOverride}
          choices={[{ value: "", label: "As the measure says" }, ...choicesOf(polarities)]}
          onChange={(event) =>
            onChange({ polarityOverride: event.target.value as ChosenMeasure["polarityOverride"] })
          }
        />
        <TextInput
          id={exempt}
          label="Why it is exempt from publication (optional)"
          hint="Then only the scorecard’s exempt committees see it."
          maxLength={500}
          autoComplete="off"
          value={exemptReason}
          error={errorOf(exempt)}
          onChange={(event) => onChange({ exemptReason: event.target.value })}
        />
      </Details>
    </li>
  );
}
