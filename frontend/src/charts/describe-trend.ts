/** A value at a place on the time axis. Without a value the line has a gap there: it is never drawn as zero. */
export interface ChartPoint {
  label: string;
  value?: number;
  /** The value as readers see it, or the symbol or words that stand for it. */
  display?: string;
}

/** The line in one sentence, for those who cannot see it and for those who want to be sure. */
export function describeTrend(points: readonly ChartPoint[], format: (value: number) => string): string {
  const figures = points.flatMap(({ label, value, display }) =>
    value === undefined ? [] : [{ label, value, text: display ?? format(value) }],
  );
  const first = figures[0];
  const latest = figures.at(-1);
  if (!first || !latest) return "No figures.";
  if (figures.length === 1) return `One figure: ${latest.text} in ${latest.label}.`;
  const lowest = figures.reduce((low, figure) => (figure.value < low.value ? figure : low));
  const highest = figures.reduce((high, figure) => (figure.value > high.value ? figure : high));
  const missing = points.length - figures.length;
  const range =
    lowest.value === highest.value
      ? "The same throughout."
      : `Lowest ${lowest.text} in ${lowest.label}, highest ${highest.text} in ${highest.label}.`;
  const gaps = missing === 0 ? "" : ` ${missing} ${missing === 1 ? "period has" : "periods have"} no figure.`;
  return `From ${first.text} in ${first.label} to ${latest.text} in ${latest.label}. ${range}${gaps}`;
}
