import { type FormEvent, useState } from "react";
import type { components } from "#/api/schema";
import { Button } from "#/ui/Button";
import { DateInput } from "#/ui/DateInput";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import { isEmptyDay, isoDay, typedDay } from "#/ui/typed-day";
import { useChanged } from "#/ui/use-changed";
import { type AuditSearch, kinds, kindWords } from "./audited";

interface AuditFiltersProps {
  search: AuditSearch;
  measures: readonly Pick<components["schemas"]["Indicator"], "code" | "title">[];
  scorecards: readonly Pick<components["schemas"]["Scorecard"], "code" | "title">[];
  onSearch: (search: AuditSearch) => void;
}

const all = { value: "", label: "All" };
const noSuchDay = "Enter a day that there is, such as 1 10 2026, or leave it empty";

function daysOf({ from, to }: AuditSearch) {
  return { from: typedDay(from), to: typedDay(to) };
}

/** Looks when it is told to, since a name is typed letter by letter. */
export function AuditFilters({ search, measures, scorecards, onSearch }: AuditFiltersProps) {
  const [typed, setTyped] = useState(search);
  const [days, setDays] = useState(daysOf(search));
  const moved = useChanged(search);
  if (moved) {
    setTyped(search);
    setDays(daysOf(search));
  }
  const [wrong, setWrong] = useState<Partial<Record<"by" | "from" | "to", string>>>({});

  function look(event: FormEvent) {
    event.preventDefault();
    const by = typed.by?.trim() || undefined;
    const found = {
      by: by?.length === 1 ? "Enter at least two letters of the name, or leave it empty" : undefined,
      from: isEmptyDay(days.from) || isoDay(days.from) ? undefined : noSuchDay,
      to: isEmptyDay(days.to) || isoDay(days.to) ? undefined : noSuchDay,
    };
    setWrong(found);
    const first = (["by", "from", "to"] as const).find((part) => found[part]);
    if (first) document.getElementById(`audit-${first}`)?.focus();
    else onSearch({ ...typed, by, from: isoDay(days.from), to: isoDay(days.to) });
  }

  return (
    <search aria-label="Look for changes">
      <form onSubmit={look} noValidate>
        <div className="app-filters">
          <Select
            id="audit-kind"
            label="What was changed"
            choices={[all, ...kinds.map((kind) => ({ value: kind, label: kindWords[kind] }))]}
            value={typed.kind ?? ""}
            onChange={({ target }) =>
              setTyped({ ...typed, kind: kinds.find((each) => each === target.value) })
            }
          />
          <Select
            id="audit-measure"
            label="Measure"
            choices={[
              all,
              ...measures.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
            ]}
            value={typed.measure ?? ""}
            onChange={({ target }) => setTyped({ ...typed, measure: target.value || undefined })}
          />
          <Select
            id="audit-scorecard"
            label="Scorecard"
            choices={[all, ...scorecards.map(({ code, title }) => ({ value: code, label: title }))]}
            value={typed.scorecard ?? ""}
            onChange={({ target }) => setTyped({ ...typed, scorecard: target.value || undefined })}
          />
          <TextInput
            id="audit-by"
            label="Who changed it"
            hint="A part of the name"
            error={wrong.by}
            maxLength={100}
            value={typed.by ?? ""}
            onChange={({ target }) => setTyped({ ...typed, by: target.value })}
          />
        </div>
        <div className="app-filters">
          <DateInput
            id="audit-from"
            label="First day"
            error={wrong.from}
            value={days.from}
            onChange={(from) => setDays({ ...days, from })}
          />
          <DateInput
            id="audit-to"
            label="Last day"
            error={wrong.to}
            value={days.to}
            onChange={(to) => setDays({ ...days, to })}
          />
        </div>
        <Button look="secondary">Look</Button>
      </form>
    </search>
  );
}
