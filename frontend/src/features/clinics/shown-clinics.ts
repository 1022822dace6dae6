export const shows = ["all", "mine"] as const;
export type Show = (typeof shows)[number];

/** What to ask the service for. */
export function clinicFilter(show: Show): { mine?: true } {
  return show === "mine" ? { mine: true } : {};
}

/** The parts of the list. */
export const showChoices: readonly { show: Show; label: string }[] = [
  { show: "all", label: "All clinics" },
  { show: "mine", label: "Clinics I am invited to" },
];
