import type { FormError } from "#/ui/ErrorSummary";
import { isEmptyDay, isoDay, noDay, showDay, type TypedDay, typedDay } from "#/ui/typed-day";
import type { DraftForm } from "#/ui/use-draft";
import {
  code as codePattern,
  definitionOf,
  type ReturnDefinition,
  type StatutoryReturn,
} from "./statutory-return";

/** A round as a person types it. */
export interface TypedRound {
  code: string;
  firstDay: TypedDay;
  lastDay: TypedDay;
  dueOn: TypedDay;
  finalOn: TypedDay;
  sent: boolean;
  sentOn: TypedDay;
}

type RoundDefinition = ReturnDefinition["rounds"][number];

function needed(fieldId: string, day: TypedDay, what: string): FormError[] {
  return isoDay(day) ? [] : [{ fieldId, message: `Enter ${what}, such as 31 7 2025` }];
}

function optional(fieldId: string, day: TypedDay, what: string): FormError[] {
  return isEmptyDay(day) ? [] : needed(fieldId, day, what);
}

export function checkRound(typed: TypedRound): FormError[] {
  return [
    ...(codePattern.test(typed.code.trim())
      ? []
      : [{ fieldId: "code", message: "Enter what the round is called, such as 2024-25, without spaces" }]),
    ...needed("first-day", typed.firstDay, "the first day that it covers"),
    ...needed("last-day", typed.lastDay, "the last day that it covers"),
    ...needed("due-on", typed.dueOn, "the day by which it must be sent"),
    ...optional("final-on", typed.finalOn, "a day that exists for when its figures become final"),
    ...(typed.sent ? optional("sent-on", typed.sentOn, "a day that exists for when it was sent") : []),
  ];
}

/** Only for what the form's check has passed. */
export function roundOf(typed: TypedRound): RoundDefinition {
  return {
    code: typed.code.trim(),
    firstDay: isoDay(typed.firstDay) ?? "",
    lastDay: isoDay(typed.lastDay) ?? "",
    dueOn: isoDay(typed.dueOn) ?? "",
    finalOn: isoDay(typed.finalOn),
    sent: typed.sent,
    sentOn: typed.sent ? isoDay(typed.sentOn) : undefined,
  };
}

/** The return with this round in the place of the one that has the code, or after the others. */
export function withRound(
  saved: StatutoryReturn,
  code: string | undefined,
  round: RoundDefinition,
): ReturnDefinition {
  const definition = definitionOf(saved);
  const rounds = definition.rounds.some((each) => each.code === code)
    ? definition.rounds.map((each) => (each.code === code ? round : each))
    : [...definition.rounds, round];
  return { ...definition, rounds };
}

export function withoutRound(saved: StatutoryReturn, code: string): ReturnDefinition {
  const definition = definitionOf(saved);
  return { ...definition, rounds: definition.rounds.filter((each) => each.code !== code) };
}

const at = (field: string) => Array.from({ length: 60 }, (_, place) => `/rounds/${place}/${field}`);

/**
 * @param code of the round that is changed; undefined for another
 */
export function roundForm(done: string, code?: string): DraftForm<StatutoryReturn, TypedRound> {
  return {
    what: "return",
    done,
    savedBy: ({ changedBy }) => changedBy,
    typedOf: ({ rounds }) => {
      const round = rounds.find((each) => each.code === code);
      return {
        code: round?.code ?? "",
        firstDay: round ? typedDay(round.firstDay) : noDay,
        lastDay: round ? typedDay(round.lastDay) : noDay,
        dueOn: round ? typedDay(round.dueOn) : noDay,
        finalOn: typedDay(round?.finalOn),
        sent: round?.sent ?? false,
        sentOn: typedDay(round?.sentOn),
      };
    },
    check: checkRound,
    fields: {
      code: { id: "code", label: "Round", pointers: ["/rounds", ...at("code")], show: (text) => text },
      firstDay: { id: "first-day", label: "First day", pointers: at("firstDay"), show: showDay },
      lastDay: { id: "last-day", label: "Last day", pointers: at("lastDay"), show: showDay },
      dueOn: { id: "due-on", label: "Due", pointers: at("dueOn"), show: showDay },
      finalOn: { id: "final-on", label: "Final", pointers: at("finalOn"), show: showDay },
      sent: { id: "sent", label: "Sent", pointers: at("sent"), show: (sent) => (sent ? "Yes" : "No") },
      sentOn: { id: "sent-on", label: "Sent on", pointers: at("sentOn"), show: showDay },
    },
  };
}
