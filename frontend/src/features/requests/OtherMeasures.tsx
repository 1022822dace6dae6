import type { components } from "#/api/schema";
import { Checkboxes } from "#/ui/ChoiceGroup";
import { Details } from "#/ui/Details";
import { FieldError } from "#/ui/Field";
import { requestLimits } from "./request-texts";

type EditionDocument = components["schemas"]["EditionDocument"];

/** A heading of the scorecard with the measures under it. */
export interface ThemeOfMeasures {
  name: string;
  measures: readonly { indicator: string; title: string }[];
}

/** The scorecard's measures without the one asked about, its own theme first. */
export function otherMeasures(
  document: Pick<EditionDocument, "themes">,
  indicator: string,
): ThemeOfMeasures[] {
  const holdsIt = (theme: ThemeOfMeasures) =>
    theme.measures.some((measure) => measure.indicator === indicator);
  const themes = [...document.themes.filter(holdsIt), ...document.themes.filter((theme) => !holdsIt(theme))];
  return themes
    .map(({ name, measures }) => ({
      name,
      measures: measures.filter((measure) => measure.indicator !== indicator),
    }))
    .filter(({ measures }) => measures.length > 0);
}

interface OtherMeasuresProps {
  themes: readonly ThemeOfMeasures[];
  chosen: readonly string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}

export function OtherMeasures({ themes, chosen, error, onChange }: OtherMeasuresProps) {
  if (themes.length === 0) return null;
  const count = chosen.length === 0 ? "optional" : `${chosen.length} chosen`;
  return (
    <Details
      summary={`Ask about other measures in the same request (${count})`}
      open={error ? true : undefined}
    >
      <p className="govuk-body">
        Choose up to {requestLimits.measures.most - 1} other measures of this scorecard that your question is
        also about.
      </p>
      {error ? <FieldError id="others-all">{error}</FieldError> : null}
      {themes.map(({ name, measures }, place) => (
        <Checkboxes
          key={name}
          // The error summary's link goes to the first control, which carries its group's id.
          id={place === 0 ? "others" : `others-in-theme-${place + 1}`}
          label={name}
          small
          choices={measures.map(({ indicator, title }) => ({ value: indicator, label: title }))}
          values={chosen}
          onChange={(ofTheme) =>
            onChange([
              ...chosen.filter((code) => !measures.some(({ indicator }) => indicator === code)),
              ...ofTheme,
            ])
          }
        />
      ))}
    </Details>
  );
}
