import type { EditionTasks } from "./ServiceTasks";

/** What the reader's own measures still owe an edition; for the performance team all of them are. */
export function holdingBack({ services }: Pick<EditionTasks, "services">) {
  const mine = services.flatMap(({ measures }) => measures).filter((measure) => measure.mine);
  const figures = mine.map(({ figure }) => figure).filter(isOwed);
  const commentary = mine.map((measure) => measure.commentary).filter(isOwed);
  return {
    measures: mine.length,
    figures: figures.length,
    commentary: commentary.length,
    overdue: [...figures, ...commentary].filter(({ state }) => state === "OVERDUE").length,
  };
}

function isOwed({ state }: EditionTasks["services"][number]["measures"][number]["figure"]) {
  return state === "DUE" || state === "OVERDUE";
}

/** The same as a sentence: "2 figures and commentary on 1 measure are owed, 1 overdue." */
export function holdingBackInWords(tasks: Pick<EditionTasks, "services">): string {
  const { figures, commentary, overdue } = holdingBack(tasks);
  const owed = [
    ...(figures > 0 ? [figures === 1 ? "1 figure" : `${figures} figures`] : []),
    ...(commentary > 0 ? [`commentary on ${commentary === 1 ? "1 measure" : `${commentary} measures`}`] : []),
  ];
  if (owed.length === 0) return "Nothing is owed.";
  const is = figures + commentary === 1 ? "is" : "are";
  return `${owed.join(" and ")} ${is} owed${overdue > 0 ? `, ${overdue} overdue` : ""}.`.replace(/^c/, "C");
}
