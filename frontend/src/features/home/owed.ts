import type { components } from "#/api/schema";

type EditionTasks = components["schemas"]["EditionTasks"];

/** The drafts of which a lead officer's own services still owe something, what is overdue first. */
export function owing(drafts: readonly EditionTasks[]) {
  return drafts
    .map((draft) => ({ draft, ...ownPart(draft) }))
    .filter(({ owed }) => owed > 0)
    .sort((a, b) => b.overdue - a.overdue);
}

function ownPart({ services }: EditionTasks) {
  const own = services.filter(({ measures }) => measures.some(({ mine }) => mine));
  return {
    owed: own.reduce((sum, service) => sum + service.owed, 0),
    overdue: own.reduce((sum, service) => sum + service.overdue, 0),
  };
}

export function owedInWords(owed: number, overdue: number) {
  const things = owed === 1 ? "1 thing to do" : `${owed} things to do`;
  return overdue > 0 ? `${things}, ${overdue} overdue` : things;
}
