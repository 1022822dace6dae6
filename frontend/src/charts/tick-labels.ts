/** The ticks of an axis with their words: without decimals that none of them needs, and without ticks that a measure's decimals cannot say. */
export function tickLabels(
  ticks: readonly number[],
  format: (value: number) => string,
): { tick: number; label: string }[] {
  const said = ticks
    .map((tick) => ({ tick, label: format(tick) }))
    .filter(({ tick, label }) => Math.abs(numberIn(label) - tick) < 1e-9 * Math.max(1, Math.abs(tick)));
  const spare = Math.min(...said.map(({ label }) => trailingNoughts(label)));
  return said.map(({ tick, label }) => ({ tick, label: spare > 0 ? withoutDecimals(label, spare) : label }));
}

const fraction = /\.(\d+)(\D*)$/;

function numberIn(label: string): number {
  return Number(label.replaceAll("−", "-").replaceAll(/[^0-9.-]/g, ""));
}

function trailingNoughts(label: string): number {
  const decimals = fraction.exec(label)?.[1] ?? "";
  return decimals.length - decimals.replace(/0+$/, "").length;
}

function withoutDecimals(label: string, count: number): string {
  return label.replace(fraction, (_, decimals: string, after: string) => {
    const left = decimals.slice(0, decimals.length - count);
    return `${left ? `.${left}` : ""}${after}`;
  });
}
