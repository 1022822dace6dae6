import { useEffect, useState } from "react";
import { type RatingCode, ratingWords } from "#/measure/RatingTag";
import { Button } from "#/ui/Button";
import { Checkboxes } from "#/ui/ChoiceGroup";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import type { ScorecardFilter } from "./filter";
import { type Worry, worries, worryWords } from "./worry";

interface ScorecardFiltersProps {
  filter: ScorecardFilter;
  themes: readonly string[];
  /** How many measures each sign of worry leaves by itself. */
  counts: Record<Worry, number>;
  onChange: (filter: ScorecardFilter) => void;
}

const ratingChoices = (["RED", "AMBER", "GREEN", "NOT_RATED"] as const).map((code) => ({
  value: code,
  label: ratingWords[code],
}));

/** Works as it is changed; the list below says how many measures are left. */
export function ScorecardFilters({ filter, themes, counts, onChange }: ScorecardFiltersProps) {
  const [words, setWords] = useState(filter.find ?? "");
  useEffect(() => {
    // The address changed by itself (back, "show all"): follow it, but never pull letters from under someone who is typing.
    if (document.activeElement?.id !== "find") setWords(filter.find ?? "");
  }, [filter.find]);
  const { worry = [] } = filter;
  const filtered =
    filter.ratings.length > 0 || filter.theme || filter.flagged || filter.find || worry.length > 0;
  // On a phone the filters would stand between the reader and the measures: they are folded until one is chosen.
  const [open, setOpen] = useState(Boolean(filtered) || isWide());
  // The rarer ones stand behind a second fold, which is only worth its press where the measures begin below it.
  const [more, setMore] = useState(
    filter.ratings.length > 0 || filter.flagged || worry.length > 0 || !isWide(),
  );
  return (
    <search className="app-filters" aria-label="Filter the measures">
      <details
        className="app-filters__fold"
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary className="app-filters__summary">Find, filter and order the measures</summary>
        <div className="app-filters__fields">
          <TextInput
            id="find"
            label="Find a measure"
            type="search"
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              onChange({ ...filter, find: event.target.value });
            }}
          />
          {themes.length > 1 ? (
            <Select
              id="theme"
              label="Theme"
              value={filter.theme ?? ""}
              onChange={(event) => onChange({ ...filter, theme: event.target.value || undefined })}
              choices={[
                { value: "", label: "All themes" },
                ...themes.map((name) => ({ value: name, label: name })),
              ]}
            />
          ) : null}
          <Select
            id="sort"
            label="Order"
            value={filter.sort ?? ""}
            onChange={(event) =>
              onChange({ ...filter, sort: event.target.value === "worry" ? "worry" : undefined })
            }
            choices={[
              { value: "", label: "By theme" },
              { value: "worry", label: "Most to worry about first" },
            ]}
          />
          <Select
            id="view"
            label="Show"
            value={filter.view ?? ""}
            onChange={(event) =>
              onChange({ ...filter, view: event.target.value === "full" ? "full" : undefined })
            }
            choices={[
              { value: "", label: "One line for each measure" },
              { value: "full", label: "Everything on each measure" },
            ]}
          />
          {filtered ? (
            <Button
              type="button"
              look="secondary"
              onClick={() => onChange({ ratings: [], flagged: false, sort: filter.sort, view: filter.view })}
            >
              Show all measures
            </Button>
          ) : null}
          <details
            className="app-filters__more"
            open={more}
            onToggle={({ currentTarget }) => setMore(currentTarget.open)}
          >
            <summary className="app-filters__summary app-filters__summary--more">More filters</summary>
            <div className="app-filters__fields">
              <Checkboxes
                id="rating"
                label="Rating"
                small
                values={filter.ratings}
                onChange={(values) => onChange({ ...filter, ratings: values as RatingCode[] })}
                choices={ratingChoices}
              />
              <Checkboxes
                id="flagged"
                label="Requests"
                small
                values={filter.flagged ? ["flagged"] : []}
                onChange={(values) => onChange({ ...filter, flagged: values.length > 0 })}
                choices={[{ value: "flagged", label: "With requests only" }]}
              />
              <Checkboxes
                id="worry"
                label="Only measures with all of"
                small
                values={worry}
                onChange={(values) => onChange({ ...filter, worry: values as Worry[] })}
                choices={worries.map((value) => ({
                  value,
                  label: `${worryWords[value]} (${counts[value]})`,
                }))}
              />
            </div>
          </details>
        </div>
      </details>
    </search>
  );
}

function isWide() {
  return typeof window.matchMedia !== "function" || window.matchMedia("(min-width: 641px)").matches;
}
