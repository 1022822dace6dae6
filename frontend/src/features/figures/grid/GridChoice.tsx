import { type SyntheticEvent, useState } from "react";
import { serviceWords } from "#/measure/definition-words";
import { Button } from "#/ui/Button";
import { type Choice, Select } from "#/ui/Select";
import { useChanged } from "#/ui/use-changed";

/** Which figures a grid shows. */
export interface GridOf {
  scorecard?: string;
  service?: string;
  period?: string;
  periods?: number;
}

const usualCount = 6;
const counts = [usualCount, 12, 24, 36];

/** The grid that shows at least so many periods, as it can be chosen. */
export function gridSearch({ scorecard, service, periods }: GridOf & { periods: number }): GridOf {
  const shown = counts.find((count) => count >= periods);
  return { scorecard, service, periods: shown === usualCount ? undefined : shown };
}

interface GridChoiceProps {
  of: GridOf;
  scorecards: readonly { code: string; title: string }[];
  /** Their groups. */
  services: readonly string[];
  onShow: (of: GridOf) => void;
}

const choiceField = "grid-of";

/** Asks for a scorecard or a service, and how many periods. */
export function GridChoice({ of, scorecards, services, onShow }: GridChoiceProps) {
  const [chosen, setChosen] = useState(choiceOf(of));
  const [periods, setPeriods] = useState(of.periods ?? usualCount);
  const [refused, setRefused] = useState(false);
  const moved = useChanged(of);
  if (moved) {
    setChosen(choiceOf(of));
    setPeriods(of.periods ?? usualCount);
    setRefused(false);
  }
  const choices: Choice[] = [
    { value: "", label: "Choose" },
    ...scorecards.map(({ code, title }) => ({ value: `scorecard ${code}`, label: title })),
    ...services.map((service) => ({
      value: `service ${service}`,
      label: `Service: ${serviceWords(service)}`,
    })),
  ];
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setRefused(chosen === "");
    if (chosen === "") document.getElementById(choiceField)?.focus();
    const [kind, what] = chosen.split(" ");
    const count = periods === usualCount ? undefined : periods;
    if (kind === "scorecard") {
      onShow({ scorecard: what, period: what === of.scorecard ? of.period : undefined, periods: count });
    }
    if (kind === "service") onShow({ service: what, periods: count });
  }
  return (
    <form onSubmit={submit} className="app-grid__choice">
      <Select
        id={choiceField}
        label="Scorecard or service"
        error={refused ? "Select a scorecard or a service" : undefined}
        choices={choices}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      />
      <Select
        id="grid-periods"
        label="Periods"
        choices={counts.map((count) => ({ value: String(count), label: String(count) }))}
        value={String(periods)}
        onChange={(event) => setPeriods(Number(event.target.value))}
      />
      <Button look="secondary">Show</Button>
    </form>
  );
}

function choiceOf({ scorecard, service }: GridOf): string {
  return scorecard ? `scorecard ${scorecard}` : service ? `service ${service}` : "";
}
