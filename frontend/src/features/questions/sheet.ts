import type { components } from "#/api/schema";

export type MeasureQuestions = components["schemas"]["MeasureQuestions"];
type Rule = components["schemas"]["ProposedQuestion"]["rule"];

/** A question on the sheet, as it reads now. */
export interface SheetQuestion {
  id: string;
  text: string;
  /** Why it was proposed; nothing for one's own. */
  why?: string;
}

export interface SheetMeasure {
  indicator: string;
  title: string;
  headline: string;
  questions: readonly SheetQuestion[];
}

/** The most that one sheet holds, as the service takes them. */
export const mostMeasures = 20;

/** Each rule as people know it. */
export const ruleNames: Record<Rule, string> = {
  ACTION_AGREED: "An action is still open",
  NO_FIGURE: "There is no figure",
  PROVISIONAL: "The figure may still change",
  MISSED_FOR_LONG: "The target has been missed for long",
  MISSED: "The target is missed",
  WORSENED: "It got worse",
  BEYOND_USUAL: "It is outside its usual ups and downs",
  RUN: "There is a run on one side of the average",
  WORST_QUARTER: "It is in the worst quarter",
  WORSE_THAN_NEIGHBOURS: "It is worse than others like us",
  SMALL_NUMBERS: "The numbers are small",
  NO_TARGET: "There is no target",
};

/** The sheet as it is proposed. */
export function sheetOf(proposed: readonly MeasureQuestions[]): SheetMeasure[] {
  return proposed.map(({ indicator, title, headline, questions }) => ({
    indicator,
    title,
    headline,
    questions: questions.map(({ rule, text, facts }, place) => ({
      id: `${indicator}-${place + 1}`,
      text,
      why: `${ruleNames[rule]}: ${facts.join("; ")}`,
    })),
  }));
}

function change(
  sheet: readonly SheetMeasure[],
  indicator: string,
  to: (questions: readonly SheetQuestion[]) => readonly SheetQuestion[],
): SheetMeasure[] {
  return sheet.map((measure) =>
    measure.indicator === indicator ? { ...measure, questions: to(measure.questions) } : measure,
  );
}

/** One question in other words. */
export function reworded(sheet: readonly SheetMeasure[], indicator: string, id: string, text: string) {
  return change(sheet, indicator, (questions) =>
    questions.map((question) => (question.id === id ? { ...question, text } : question)),
  );
}

export function without(sheet: readonly SheetMeasure[], indicator: string, id: string) {
  return change(sheet, indicator, (questions) => questions.filter((question) => question.id !== id));
}

/** With an empty question of one's own at the end. */
export function withOwn(sheet: readonly SheetMeasure[], indicator: string, id: string) {
  return change(sheet, indicator, (questions) => [...questions, { id, text: "" }]);
}

/** What the address says, without what is no code and what is too much. */
export function chosenMeasures(measures: string | undefined): string[] {
  const codes = (measures ?? "").split(",").filter((code) => /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/.test(code));
  return [...new Set(codes)].slice(0, mostMeasures);
}
