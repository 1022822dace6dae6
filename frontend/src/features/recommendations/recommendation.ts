import type { components } from "#/api/schema";

export type Recommendation = components["schemas"]["Recommendation"];
export type RecommendationState = components["schemas"]["RecommendationState"];
export type RecommendationMove = Recommendation["actions"][number];
export type NewRecommendation = components["schemas"]["NewRecommendation"];
export type CabinetResponse = components["schemas"]["CabinetResponse"];
export type Person = components["schemas"]["People"]["items"][number];
export type CommitteeName = components["schemas"]["CommitteeName"];

type Colour = "blue" | "green" | "grey" | "yellow" | "red";

const colours: Record<RecommendationState, Colour> = {
  MADE: "blue",
  ACCEPTED: "green",
  ACCEPTED_IN_PART: "yellow",
  REJECTED: "red",
  PAUSED: "grey",
  COMPLETED: "green",
  WITHDRAWN: "grey",
};

/** Where it stands is said by the service; the colour only helps to find it. */
export function recommendationColour(state: RecommendationState): Colour {
  return colours[state];
}

/** Every state in words, for choosing one. */
export const recommendationStates: readonly { value: RecommendationState; label: string }[] = [
  { value: "MADE", label: "Waiting for the cabinet’s response" },
  { value: "ACCEPTED", label: "Accepted" },
  { value: "ACCEPTED_IN_PART", label: "Accepted in part" },
  { value: "REJECTED", label: "Rejected" },
  { value: "PAUSED", label: "Paused" },
  { value: "COMPLETED", label: "Completed" },
  { value: "WITHDRAWN", label: "Withdrawn" },
];
