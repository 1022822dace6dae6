import { type Indicator, isRetired, noService } from "#/measure/definition-words";
import { hasWords } from "#/ui/has-words";

/** What somebody looks for in the catalogue; what is not said narrows nothing. */
export interface CatalogueSearch {
  find?: string;
  service?: string;
  /** Measures that are no longer used are left out unless they are asked for. */
  show?: "retired" | "all";
}

/** The measures that fit, by code. Every word must be in the code, the title or the definition. */
export function foundMeasures(
  indicators: readonly Indicator[],
  { find = "", service, show }: CatalogueSearch,
  today: string,
): Indicator[] {
  return indicators.filter(
    (indicator) =>
      hasWords(`${indicator.code} ${indicator.title} ${indicator.definition}`, find) &&
      (service === undefined || (indicator.leadService ?? noService) === service) &&
      (show === "all" || isRetired(indicator, today) === (show === "retired")),
  );
}

/** What the measures have at this place, each once and in order. */
export function usedIn(indicators: readonly Indicator[], place: "theme" | "leadService"): string[] {
  return [...new Set(indicators.flatMap((indicator) => indicator[place] ?? []))].sort((a, b) =>
    a.localeCompare(b, "en-GB"),
  );
}
