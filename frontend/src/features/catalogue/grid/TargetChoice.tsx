import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { Select } from "#/ui/Select";
import { useChanged } from "#/ui/use-changed";
import { targetYears } from "../target-years";

/** Which targets a grid shows. */
interface TargetsOf {
  scorecard?: string;
  /** The calendar year in which the year begins. */
  year?: number;
}

interface TargetChoiceProps {
  of: TargetsOf;
  scorecards: readonly { code: string; title: string }[];
  today: string;
  onShow: (of: { scorecard: string; year: number }) => void;
}

const choiceField = "targets-of";
const yearsShown = 8;

/** Asks for a scorecard and a year. */
export function TargetChoice({ of, scorecards, today, onShow }: TargetChoiceProps) {
  const years = targetYears("FINANCIAL", today, yearsShown).map(({ label }) => ({
    value: label.slice(0, 4),
    label,
  }));
  // The years begin with the one to come; most targets are set for the one that goes on.
  const usual = years[1]?.value ?? "";
  const [chosen, setChosen] = useState(of.scorecard ?? "");
  const [year, setYear] = useState(of.year?.toString() ?? usual);
  const [refused, setRefused] = useState(false);
  const moved = useChanged(of);
  if (moved) {
    setChosen(of.scorecard ?? "");
    setYear(of.year?.toString() ?? usual);
    setRefused(false);
  }
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setRefused(chosen === "");
    if (chosen === "") document.getElementById(choiceField)?.focus();
    else onShow({ scorecard: chosen, year: Number(year) });
  }
  return (
    <form onSubmit={submit} className="app-grid__choice">
      <Select
        id={choiceField}
        label="Scorecard"
        error={refused ? "Select a scorecard" : undefined}
        choices={[
          { value: "", label: "Choose" },
          ...scorecards.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      />
      <Select
        id="targets-year"
        label="Year"
        choices={
          years.some(({ value }) => value === year)
            ? years
            : [...years, { value: year, label: `From ${year}` }]
        }
        value={year}
        onChange={(event) => setYear(event.target.value)}
      />
      <Button look="secondary">Show</Button>
    </form>
  );
}
