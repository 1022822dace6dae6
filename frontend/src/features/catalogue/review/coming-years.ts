import type { Choice } from "#/ui/Select";
import { targetYears } from "../target-years";

/** The year that goes on begins again in September for some measures, so it can be chosen too, after the one to come. */
export function comingYears(today: string): Choice[] {
  const [coming, current] = targetYears("FINANCIAL", today, 2);
  return [coming, current].flatMap((year) =>
    year ? [{ value: year.label.slice(0, 4), label: year.label }] : [],
  );
}
