import * as z from "zod/mini";
import type { RatingCode } from "#/measure/RatingTag";
import type { ScorecardFilter } from "./filter";

const names = { red: "RED", amber: "AMBER", green: "GREEN", "not-rated": "NOT_RATED" } as const;

/** The filters, the revision and the variant as they stand in the address, such as `?rating=red,amber&theme=Early+Help&flagged=true`. A wrong one is ignored. */
export const scorecardSearch = z.object({
  rating: z.catch(z.optional(z.string()), undefined),
  theme: z.catch(z.optional(z.string()), undefined),
  flagged: z.catch(z.optional(z.literal(true)), undefined),
  find: z.catch(z.optional(z.string()), undefined),
  revision: z.catch(z.optional(z.int().check(z.gte(1))), undefined),
  variant: z.catch(z.optional(z.literal("OPEN")), undefined),
});

export type ScorecardSearch = z.infer<typeof scorecardSearch>;

export function scorecardFilter({ rating, theme, flagged, find }: ScorecardSearch): ScorecardFilter {
  const wanted = new Set(rating?.split(","));
  const ratings = Object.entries(names).flatMap(([name, code]): RatingCode[] =>
    wanted.has(name) ? [code] : [],
  );
  return { ratings, theme, flagged: flagged ?? false, find };
}

export function searchOf({ ratings, theme, flagged, find }: ScorecardFilter): ScorecardSearch {
  const chosen = Object.entries(names).flatMap(([name, code]) => (ratings.includes(code) ? [name] : []));
  return {
    rating: chosen.length > 0 ? chosen.join(",") : undefined,
    theme: theme || undefined,
    flagged: flagged || undefined,
    find: find || undefined,
  };
}
