import { type FormEvent, useState } from "react";
import type { components } from "#/api/schema";
import { Button } from "#/ui/Button";
import { DateInput } from "#/ui/DateInput";
import type { FormError } from "#/ui/ErrorSummary";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import { isEmptyDay, isoDay, type TypedDay, typedDay } from "#/ui/typed-day";
import { useChanged } from "#/ui/use-changed";
import { useRefused } from "#/ui/use-refused";
import { type AuditSearch, kinds, kindWords } from "./audited";

interface AuditFiltersProps {
  search: AuditSearch;
  measures: readonly Pick<components["schemas"]["Indicator"], "code" | "title">[];
  scorecards: readonly Pick<components["schemas"]["Scorecard"], "code" | "title">[];
  onSearch: (search: AuditSearch) => void;
}

const all = { value: "", label: "All" };
const tooShort = "Enter at least two letters of the name, or leave it empty";

function checkDay(fieldId: string, which: string, day: TypedDay): FormError[] {
  if (isEmptyDay(day) || isoDay(day)) return [];
  return [{ fieldId, message: `Enter a ${which} day that there is, such as 1 10 2026, or leave it empty` }];
}

function daysOf({ from, to }: AuditSearch) {
  return { from: typedDay(from), to: typedDay(to) };
}

/** Looks when it is told to, since a name is typed letter by letter. */
export function AuditFilters({ search, measures, scorecards, onSearch }: AuditFiltersProps) {
  const [typed, setTyped] = useState(search);
  const [days, setDays] = useState(daysOf(search));
  const refused = useRefused();
  const moved = useChanged(search);
  if (moved) {
    setTyped(search);
    setDays(daysOf(search));
    refused.refuse([]);
  }

  function look(event: FormEvent) {
    event.preventDefault();
    const by = typed.by?.trim() || undefined;
    const errors = [
      ...(by?.length === 1 ? [{ fieldId: "audit-by", message: tooShort }] : []),
      ...checkDay("audit-from", "first", days.from),
      ...checkDay("audit-to", "last", days.to),
    ];
    refused.refuse(errors);
    if (errors.length === 0) onSearch({ ...typed, by, from: isoDay(days.from), to: isoDay(days.to) });
  }

  return (
    <search aria-label="Look for changes">
      <form onSubmit={look} noValidate>
        {refused.summary}
        <div className="app-filters app-filters__fields">
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
            error={refused.errorOf("audit-by")}
            maxLength={100}
            value={typed.by ?? ""}
            onChange={({ target }) => setTyped({ ...typed, by: target.value })}
          />
          <DateInput
            id="audit-from"
            label="First day"
            error={refused.errorOf("audit-from")}
            value={days.from}
            onChange={(from) => setDays({ ...days, from })}
          />
          <DateInput
            id="audit-to"
            label="Last day"
            error={refused.errorOf("audit-to")}
            value={days.to}
            onChange={(to) => setDays({ ...days, to })}
          />
          <Button look="secondary">Look</Button>
        </div>
      </form>
    </search>
  );
}
