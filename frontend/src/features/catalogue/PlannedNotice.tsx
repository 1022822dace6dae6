import type { ReactNode } from "react";
import type { components } from "#/api/schema";
import type { Indicator } from "#/measure/definition-words";
import { londonDate } from "#/ui/dates";
import { InsetText } from "#/ui/Notices";
import { Paragraphs } from "#/ui/Paragraphs";
import { measureForm, type TypedMeasure, typedMeasure } from "./typed-measure";

type Planned = components["schemas"]["PlannedDefinition"];

interface PlannedNoticeProps {
  indicator: Indicator;
  planned: Planned;
  /** The way to take it back, for those who may. */
  children?: ReactNode;
}

const { fields } = measureForm("", []);

/** What of a measure changes on a day to come, and why. */
export function PlannedNotice({ indicator, planned, children }: PlannedNoticeProps) {
  const now = typedMeasure(indicator);
  const then = typedMeasure(planned.definition);
  const changes = planned.changes.filter((name): name is keyof TypedMeasure => name in fields);
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>This definition changes on {londonDate(`${planned.effectiveFrom}T12:00:00Z`)}.</strong>{" "}
        Planned by {planned.plannedBy}.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {changes.map((name) => (
          <li key={name}>
            {fields[name].label.replace(" (optional)", "")}: {shown(name, now)}, then {shown(name, then)}
          </li>
        ))}
      </ul>
      <Paragraphs text={planned.reason} />
      {children}
    </InsetText>
  );
}

function shown(name: keyof TypedMeasure, of: TypedMeasure): string {
  return fields[name].show(of[name] as never) || "nothing";
}
