import type { components } from "#/api/schema";
import { londonDate, londonDay } from "#/ui/dates";
import type { FormError } from "#/ui/ErrorSummary";
import { isEmptyDay, isoDay, showDay, type TypedDay, typedDay } from "#/ui/typed-day";
import { checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";
import { codeOf } from "../mapping/typed-mapping";
import { readMembers, showMembers } from "./members";

type Area = components["schemas"]["Area"];
export type Group = components["schemas"]["ComparatorGroup"];
type Definition = components["schemas"]["ComparatorGroupDefinition"];

/** What a group is, or is to be: a group, or the little that is known before there is one. */
export type Described = Omit<Group, "code">;

export const noGroup: Described = { name: "", edition: "", method: "MEAN", shown: true, members: [] };

/** A group as a person types it. */
export interface TypedGroup {
  name: string;
  edition: string;
  source: string;
  validFrom: TypedDay;
  validTo: TypedDay;
  method: string;
  /** Whether scorecards show it: the box that is ticked. */
  shown: string[];
  /** One on each line. */
  members: string;
}

const mostMembers = 500;
export const methods: Record<Group["method"], string> = {
  MEAN: "The mean: all added up, divided by how many there are",
  MEDIAN: "The median: the one in the middle",
};

/** Only for what the form's check has passed. */
export function definitionOf(typed: TypedGroup, areas: readonly Area[]): Definition {
  return {
    name: typed.name.trim(),
    edition: typed.edition.trim(),
    source: typed.source.trim(),
    validFrom: isoDay(typed.validFrom),
    validTo: isoDay(typed.validTo),
    method: typed.method === "MEDIAN" ? "MEDIAN" : "MEAN",
    shown: typed.shown.length > 0,
    members: readMembers(typed.members, areas).members,
  };
}

/** A group as it is, but for its last day. */
export function endedOn(group: Group, validTo: TypedDay): Definition {
  const { code: _, members, ...rest } = group;
  return {
    ...rest,
    validTo: isoDay(validTo),
    members: members.map(({ area, closeness }) => ({ area, ...(closeness ? { closeness } : {}) })),
  };
}

/** The code of a group of this name. */
export const groupCode = codeOf;

function checkGroup(typed: TypedGroup, areas: readonly Area[]): FormError[] {
  const { members, wrong } = readMembers(typed.members, areas);
  const errors = [
    ...checkLength(
      "name",
      typed.name,
      { least: 3, most: 200 },
      { missing: "Enter a name", noun: "The name" },
    ),
    ...checkLength(
      "edition",
      typed.edition,
      { least: 1, most: 100 },
      { missing: "Enter the edition, such as the month of the model", noun: "The edition" },
    ),
    ...checkLength(
      "source",
      typed.source,
      { least: 1, most: 500 },
      { missing: "Enter where the list comes from", noun: "Where the list comes from" },
    ),
    ...checkDay("valid-from", typed.validFrom, "The first day it is valid"),
    ...checkDay("valid-to", typed.validTo, "The last day it is valid"),
    ...checkOrder(isoDay(typed.validFrom), isoDay(typed.validTo)),
  ];
  if (typed.name.trim().length > 2 && groupCode(typed.name) === "")
    errors.push({ fieldId: "name", message: "The name must have a letter or a number in it" });
  if (members.length === 0 && wrong.length === 0)
    errors.push({ fieldId: "members", message: "Enter at least one authority" });
  if (members.length > mostMembers)
    errors.push({ fieldId: "members", message: `Enter no more than ${mostMembers} authorities` });
  return [...errors, ...wrong.map((message) => ({ fieldId: "members", message }))];
}

function checkDay(fieldId: string, typed: TypedDay, noun: string): FormError[] {
  return isEmptyDay(typed) || isoDay(typed)
    ? []
    : [{ fieldId, message: `${noun} must be a real date, such as 1 5 2025, or left empty` }];
}

function checkOrder(from: string | undefined, to: string | undefined): FormError[] {
  return from && to && to < from
    ? [{ fieldId: "valid-to", message: `The last day must not be before the first, ${londonDate(from)}` }]
    : [];
}

/** What is wrong with the last day of a group that is to end. */
export function checkEnd({ validFrom }: Pick<Group, "validFrom">, typed: TypedDay): FormError[] {
  return isoDay(typed)
    ? checkOrder(validFrom, isoDay(typed))
    : [{ fieldId: "valid-to", message: "Enter the last day it is valid, such as 31 3 2027" }];
}

/** "1 May 2025 to 30 April 2027". */
export function validity({ validFrom, validTo }: Pick<Group, "validFrom" | "validTo">): string {
  if (validFrom && validTo) return `${londonDate(validFrom)} to ${londonDate(validTo)}`;
  if (validTo) return `Until ${londonDate(validTo)}`;
  return validFrom ? `Since ${londonDate(validFrom)}` : "No dates given";
}

/** Whether scorecards show it, in words. */
export function standing({ validFrom, validTo, shown }: Described, now: Date): string {
  const today = londonDay(now);
  if (validTo && validTo < today) return "Ended";
  if (!shown) return "Not shown";
  return validFrom && validFrom > today ? "Shown later" : "Shown";
}

export function groupForm<S extends Described>(
  done: string,
  areas: readonly Area[],
): DraftForm<S, TypedGroup> {
  return {
    what: "group",
    done,
    typedOf: (group) => ({
      name: group.name,
      edition: group.edition,
      source: group.source ?? "",
      validFrom: typedDay(group.validFrom),
      validTo: typedDay(group.validTo),
      method: group.method,
      shown: group.shown ? ["shown"] : [],
      members: showMembers(group.members, areas),
    }),
    check: (typed) => checkGroup(typed, areas),
    fields: {
      name: { id: "name", label: "Name", pointers: ["/name"], show: (name) => name },
      edition: { id: "edition", label: "Edition", pointers: ["/edition"], show: (edition) => edition },
      source: {
        id: "source",
        label: "Where the list comes from",
        pointers: ["/source"],
        show: (source) => source,
      },
      members: {
        id: "members",
        label: "Authorities",
        pointers: [
          "/members",
          ...Array.from({ length: mostMembers }, (_, i) => [
            `/members/${i}`,
            `/members/${i}/area`,
            `/members/${i}/closeness`,
          ]).flat(),
        ],
        show: (members) => members,
      },
      validFrom: {
        id: "valid-from",
        label: "First day it is valid",
        pointers: ["/validFrom"],
        show: showDay,
      },
      validTo: { id: "valid-to", label: "Last day it is valid", pointers: ["/validTo"], show: showDay },
      method: {
        id: "method",
        label: "How its figure is made",
        pointers: ["/method"],
        show: (method) => methods[method === "MEDIAN" ? "MEDIAN" : "MEAN"],
      },
      shown: {
        id: "shown",
        label: "Whether scorecards show it",
        pointers: ["/shown"],
        show: (shown) => (shown.length > 0 ? "Yes" : "No"),
      },
    },
  };
}

/** Of its last day alone. */
export const endForm: DraftForm<Group, { validTo: TypedDay; validFrom: TypedDay }> = {
  what: "group",
  done: "The group has an end",
  typedOf: ({ validTo, validFrom }) => ({ validTo: typedDay(validTo), validFrom: typedDay(validFrom) }),
  check: ({ validTo, validFrom }) => checkEnd({ validFrom: isoDay(validFrom) }, validTo),
  fields: {
    validTo: { id: "valid-to", label: "Last day it is valid", pointers: ["/validTo"], show: showDay },
    validFrom: { id: "valid-from", label: "First day it is valid", pointers: ["/validFrom"], show: showDay },
  },
};
