import { Button } from "#/ui/Button";
import { TextInput } from "#/ui/TextInput";
import { type ChosenMeasure, type ChosenTheme, changeMeasure, removeMeasure } from "./chosen";
import { MeasureOfSet } from "./MeasureOfSet";
import { themeId } from "./typed-set";

interface ThemeOfSetProps {
  theme: ChosenTheme;
  place: number;
  /** The place of the last heading. */
  last: number;
  errorOf: (fieldId: string) => string | undefined;
  onRename: (name: string) => void;
  /** @param focus the control that is to have the focus afterwards */
  onMoveTheme: (by: -1 | 1, focus: string) => void;
  onMove: (measure: ChosenMeasure, by: -1 | 1, focus: string) => void;
  /** @param words what is read out; absent while somebody types */
  onChange: (theme: ChosenTheme, words?: string, focus?: string) => void;
}

/** A heading with its measures. */
export function ThemeOfSet(props: ThemeOfSetProps) {
  const { theme, place, last, errorOf, onRename, onMoveTheme, onMove, onChange } = props;
  const { name, measures } = theme;
  const id = themeId(place);
  return (
    <fieldset className="govuk-fieldset app-set" aria-label={`Heading ${name}`}>
      <TextInput
        id={id}
        label={`Heading ${place + 1}`}
        autoComplete="off"
        value={name}
        error={errorOf(id)}
        onChange={(event) => onRename(event.target.value)}
      />
      {last > 0 ? (
        <div className="govuk-button-group">
          {place > 0 ? (
            <Button type="button" look="secondary" onClick={() => onMoveTheme(-1, themeId(place - 1))}>
              Move heading up<span className="govuk-visually-hidden">: {name}</span>
            </Button>
          ) : null}
          {place < last ? (
            <Button type="button" look="secondary" onClick={() => onMoveTheme(1, themeId(place + 1))}>
              Move heading down<span className="govuk-visually-hidden">: {name}</span>
            </Button>
          ) : null}
        </div>
      ) : null}
      <ol className="app-rows">
        {measures.map((measure, i) => (
          <MeasureOfSet
            key={measure.indicator}
            measure={measure}
            canMoveUp={place > 0 || i > 0}
            canMoveDown={place < last || i < measures.length - 1}
            errorOf={errorOf}
            onMove={(by, focus) => onMove(measure, by, focus)}
            onChange={(part) => {
              const [changed = theme] = changeMeasure([theme], measure.indicator, part);
              onChange(changed);
            }}
            onRemove={() => {
              const [left = { ...theme, measures: [] }] = removeMeasure([theme], measure.indicator);
              onChange(left, `${measure.title} is removed`, "add");
            }}
          />
        ))}
      </ol>
    </fieldset>
  );
}
