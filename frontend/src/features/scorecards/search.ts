import * as z from "zod/mini";
import type { RatingCode } from "#/measure/RatingTag";
import type { ScorecardFilter } from "./filter";
import { worries } from "./worry";

const names = { red: "RED", amber: "AMBER", green: "GREEN", "not-rated": "NOT_RATED" } as const;

/** The filters, the revision and the variant as they stand in the address, such as `?rating=red,amber&theme=Early+Help&worry=worsened&sort=worry`. A wrong one is ignored. */
export const scorecardSearch = z.object({
  rating: z.catch(z.optional(z.string()), undefined),
  theme: z.catch(z.optional(z.string()), undefined),
  flagged: z.catch(z.optional(z.literal(true)), undefined),
  find: z.catch(z.optional(z.string()), undefined),
  worry: z.catch(z.optional(z.string()), undefined),
  sort: z.catch(z.optional(z.literal("worry")), undefined),
  view: z.catch(z.optional(z.literal("full")), undefined),
  revision: z.catch(z.optional(z.int().check(z.gte(1))), undefined),
  variant: z.catch(z.optional(z.literal("OPEN")), undefined),
});

export type ScorecardSearch = z.infer<typeof scorecardSearch>;

export function scorecardFilter({
  rating,
  theme,
  flagged,
  find,
  worry,
  sort,
  view,
}: ScorecardSearch): ScorecardFilter {
  const wanted = new Set(rating?.split(","));
  const ratings = Object.entries(names).flatMap(([name, code]): RatingCode[] =>
    wanted.has(name) ? [code] : [],
  );
  const worrying = new Set<string>(worry?.split(","));
  return {
    ratings,
    theme,
    flagged: flagged ?? false,
    find,
    worry: worries.filter((name) => worrying.has(name)),
    sort,
    view,
  };
}

export function searchOf({
  ratings,
  theme,
  flagged,
  find,
  worry = [],
  sort,
  view,
}: ScorecardFilter): ScorecardSearch {
  const chosen = Object.entries(names).flatMap(([name, code]) => (ratings.includes(code) ? [name] : []));
  return {
    rating: chosen.length > 0 ? chosen.join(",") : undefined,
    theme: theme || undefined,
    flagged: flagged || undefined,
    find: find || undefined,
    worry: worry.length > 0 ? worry.join(",") : undefined,
    sort,
    view,
  };
}
