import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";

export type Panel = components["schemas"]["Panel"];
export type PanelPlan = components["schemas"]["PanelPlan"];
type Clinic = Pick<components["schemas"]["Clinic"], "state" | "localStart">;

/** What the contract takes; the service checks the same again. */
export const panelLimits = {
  title: { least: 3, most: 150 },
  purpose: { least: 10, most: 2000 },
  members: { most: 40 },
  reason: { least: 10, most: 2000 },
} as const;

/** What a panel is, or is to be: a panel, or the little that is known before there is one. */
export type SetUp = Pick<Panel, "title" | "purpose" | "monthsBetween"> & {
  members: readonly { subject?: string; name: string }[];
};

/** A panel as a person types it. */
export interface TypedPanel {
  title: string;
  purpose: string;
  monthsBetween: string;
  /** Subjects. */
  members: string[];
}

export const noPanel: SetUp = { title: "", purpose: "", monthsBetween: 3, members: [] };

/** Only for what the form's check has passed. */
export function panelPlanOf({ title, purpose, monthsBetween, members }: TypedPanel): PanelPlan {
  return { title: title.trim(), purpose: purpose.trim(), monthsBetween: Number(monthsBetween), members };
}

function checkPanel({ title, purpose, members }: TypedPanel): FormError[] {
  const errors = [
    ...checkLength("title", title, panelLimits.title, { missing: "Enter a title", noun: "The title" }),
    ...checkLength("purpose", purpose, panelLimits.purpose, {
      missing: "Enter what the panel is for",
      noun: "What the panel is for",
    }),
  ];
  if (members.length === 0)
    errors.push({ fieldId: "members", message: "Select at least one person who belongs to it" });
  if (members.length > panelLimits.members.most) {
    errors.push({ fieldId: "members", message: `Select no more than ${panelLimits.members.most} people` });
  }
  return errors;
}

export function checkClosure(reason: string): FormError[] {
  return checkLength("reason", reason, panelLimits.reason, {
    missing: "Enter why the panel is closed",
    noun: "Why the panel is closed",
  });
}

/** "every month", "every 3 months (each quarter)". */
export function oftenInWords(months: number): string {
  if (months === 1) return "every month";
  const known: Record<number, string> = { 3: " (each quarter)", 6: " (twice a year)", 12: " (once a year)" };
  return `every ${months} months${known[months] ?? ""}`;
}

/** The day by which a panel is to meet again, after the last of its clinics; undefined where it has none yet. */
export function dueBy(monthsBetween: number, clinics: readonly Clinic[]): string | undefined {
  const last = clinics
    .filter(({ state }) => state !== "CANCELLED")
    .map(({ localStart }) => localStart.slice(0, 10))
    .sort()
    .at(-1);
  if (!last) return undefined;
  const [year = 0, month = 0, day = 0] = last.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + monthsBetween, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + monthsBetween, Math.min(day, lastOfMonth)))
    .toISOString()
    .slice(0, 10);
}

export function panelForm<S extends SetUp>(
  done: string,
  nameOf: (subject: string) => string,
): DraftForm<S, TypedPanel> {
  return {
    what: "panel",
    done,
    typedOf: ({ title, purpose, monthsBetween, members }) => ({
      title,
      purpose,
      monthsBetween: String(monthsBetween),
      members: members.flatMap(({ subject }) => subject ?? []),
    }),
    check: checkPanel,
    fields: {
      title: { id: "title", label: "Title", pointers: ["/title"], show: (title) => title, told: true },
      purpose: {
        id: "purpose",
        label: "What it is for",
        pointers: ["/purpose"],
        show: (purpose) => purpose,
        told: true,
      },
      monthsBetween: {
        id: "months",
        label: "How often it meets",
        pointers: ["/monthsBetween"],
        show: (months) => oftenInWords(Number(months)),
      },
      members: {
        id: "members",
        label: "Who belongs to it",
        pointers: [
          "/members",
          ...Array.from({ length: panelLimits.members.most }, (_, i) => `/members/${i}`),
        ],
        show: (subjects) => subjects.map(nameOf).join(", "),
      },
    },
  };
}
