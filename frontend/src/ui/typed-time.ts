/** A time of day as a person types it ("9:30am", "9.30 am", "noon", "14:00") as the service takes it, or undefined when it is none. */
export function clockTime(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (text === "noon" || text === "midday") return "12:00";
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?$/.exec(text);
  if (!parts) return undefined;
  const [, hours = "", minutes, half] = parts;
  // A bare number could be either half of the day.
  if (!half && (minutes === undefined || text.endsWith("m"))) return undefined;
  const hour = Number(hours);
  if (half ? hour < 1 || hour > 12 : hour > 23) return undefined;
  if (Number(minutes ?? 0) > 59) return undefined;
  const ofTheDay = half ? (hour % 12) + (half === "p" ? 12 : 0) : hour;
  return `${String(ofTheDay).padStart(2, "0")}:${minutes ?? "00"}`;
}
