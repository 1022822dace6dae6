import type { components } from "#/api/schema";

/** A few terms, worded for tests. */
export const glossary: components["schemas"]["GlossaryTerm"][] = [
  { code: "rank", term: "Rank", meaning: "1 is the best." },
  { code: "rating", term: "Rating", meaning: "How the figure stands to its target." },
  { code: "trend", term: "Trend", meaning: "The figures in order of time." },
];
