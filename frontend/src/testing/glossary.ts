import type { components } from "#/api/schema";

/** A few terms, worded for tests. */
export const glossary: components["schemas"]["GlossaryTerm"][] = [
  ofFigures("rank", "Rank", "1 is the best."),
  ofFigures("rating", "Rating", "How the figure stands to its target."),
  {
    code: "re-referral",
    term: "Re-referral",
    meaning: "A referral within 12 months of an earlier one.",
    kind: "CHILDRENS_SERVICES",
    alsoCalled: ["repeat referral"],
    words: ["repeat referral", "re-referrals", "Re-referral"],
    source: "DfE, Characteristics of children in need: methodology",
  },
  ofFigures("trend", "Trend", "The figures in order of time."),
];

function ofFigures(code: string, term: string, meaning: string) {
  return { code, term, meaning, kind: "STATISTICS" as const, alsoCalled: [], words: [] };
}
