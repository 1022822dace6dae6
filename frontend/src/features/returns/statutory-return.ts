import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import type { FormError } from "#/ui/ErrorSummary";
import { checkAddress, checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";

type Schemas = components["schemas"];
export type StatutoryReturn = Schemas["StatutoryReturn"];
export type ReturnDefinition = Schemas["StatutoryReturnDefinition"];
export type Round = Schemas["ReturnRound"];
export type RoundFigures = Schemas["ReturnRoundFigures"];

/** What the contract takes; the service checks the same again. */
export const returnLimits = {
  title: { least: 3, most: 200 },
  collects: { least: 3, most: 500 },
  sourceName: { least: 1, most: 300 },
  measures: { most: 300 },
} as const;

export const code = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;

/** A return as a person types it; its measures as codes, each on a line of its own. */
export interface TypedReturn {
  code: string;
  title: string;
  collects: string;
  sourceName: string;
  sourceUrl: string;
  measures: string;
}

export const noReturn: StatutoryReturn = { code: "", title: "", measures: [], rounds: [] };

export const tagOf: Record<Round["standing"], "green" | "red" | "blue"> = {
  SENT: "green",
  LATE: "red",
  DUE: "blue",
};

/** What is most pressing of a return: the earliest round that is not sent, or else the newest. */
export function pressing({ rounds }: Pick<StatutoryReturn, "rounds">): Round | undefined {
  return rounds.findLast(({ sent }) => !sent) ?? rounds[0];
}

/** "Sent on 28 July 2025", "Late: it was due on 31 July 2025 and is not sent", "Due by 11 March 2027". */
export function roundInWords({ standing, dueOn, sentOn }: Round): string {
  if (standing === "LATE") return `Late: it was due on ${londonDate(dueOn)} and is not sent`;
  if (standing === "DUE") return `Due by ${londonDate(dueOn)}`;
  return sentOn
    ? `Sent on ${londonDate(sentOn)}`
    : `Due on ${londonDate(dueOn)}, and sent on a day that is not known here`;
}

/** The same of its figures, as a sentence. */
export function finalSentence({ finalOn }: Pick<Round, "finalOn">): string {
  return finalOn
    ? `Its figures become final on ${londonDate(finalOn)}.`
    : "It is not known yet when its figures become final.";
}

/** When its figures become final, in a cell. */
export function finalInWords({ finalOn }: Pick<Round, "finalOn">): string {
  return finalOn ? londonDate(finalOn) : "Not known yet";
}

function codesOf(lines: string): string[] {
  return lines
    .split(/[\s,;]+/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function checkReturn(typed: TypedReturn): FormError[] {
  const codes = codesOf(typed.measures);
  return [
    ...(code.test(typed.code.trim())
      ? []
      : [{ fieldId: "code", message: "Enter a code of up to 40 letters, digits, dots and hyphens" }]),
    ...checkLength("title", typed.title, returnLimits.title, {
      missing: "Enter what the return is called",
      noun: "The name",
    }),
    ...(typed.collects.trim()
      ? checkLength("collects", typed.collects, returnLimits.collects, {
          missing: "",
          noun: "What it collects",
        })
      : []),
    ...(typed.sourceName.trim()
      ? checkLength("source-name", typed.sourceName, returnLimits.sourceName, {
          missing: "",
          noun: "The guidance",
        })
      : []),
    ...checkAddress("source-url", typed.sourceUrl),
    ...(codes.length > returnLimits.measures.most
      ? [{ fieldId: "measures", message: `Name at most ${returnLimits.measures.most} measures` }]
      : []),
    ...(codes.every((each) => code.test(each))
      ? []
      : [
          {
            fieldId: "measures",
            message: "Write the code of each measure on a line of its own, such as CYP-022",
          },
        ]),
  ];
}

/** What is sent of a return that is saved, without what the service works out of it. */
export function definitionOf({
  title,
  collects,
  sourceName,
  sourceUrl,
  measures,
  rounds,
}: StatutoryReturn): ReturnDefinition {
  return {
    title,
    collects,
    sourceName,
    sourceUrl,
    measures: measures.map(({ indicator }) => indicator),
    rounds: rounds.map(({ standing: _, standingText: __, ...round }) => round),
  };
}

/** The same with what was typed over it. Only for what the form's check has passed. */
export function changed(saved: StatutoryReturn, typed: TypedReturn): ReturnDefinition {
  return {
    title: typed.title.trim(),
    collects: typed.collects.trim() || undefined,
    sourceName: typed.sourceName.trim() || undefined,
    sourceUrl: typed.sourceUrl.trim() || undefined,
    measures: codesOf(typed.measures),
    rounds: definitionOf(saved).rounds,
  };
}

const same = (text: string) => text;

export function returnForm(done: string): DraftForm<StatutoryReturn, TypedReturn> {
  return {
    what: "return",
    done,
    savedBy: ({ changedBy }) => changedBy,
    typedOf: (saved) => ({
      code: saved.code,
      title: saved.title,
      collects: saved.collects ?? "",
      sourceName: saved.sourceName ?? "",
      sourceUrl: saved.sourceUrl ?? "",
      measures: saved.measures.map(({ indicator }) => indicator).join("\n"),
    }),
    check: checkReturn,
    fields: {
      code: { id: "code", label: "Code", pointers: [], show: same },
      title: { id: "title", label: "Name", pointers: ["/title"], show: same },
      collects: { id: "collects", label: "What it collects", pointers: ["/collects"], show: same },
      sourceName: { id: "source-name", label: "Guidance", pointers: ["/sourceName"], show: same },
      sourceUrl: { id: "source-url", label: "Address of the guidance", pointers: ["/sourceUrl"], show: same },
      measures: {
        id: "measures",
        label: "Measures",
        pointers: [
          "/measures",
          ...Array.from({ length: returnLimits.measures.most }, (_, at) => `/measures/${at}`),
        ],
        show: same,
      },
    },
  };
}
