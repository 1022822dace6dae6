/** Where things stand in a picture, read from what is drawn. As in every SVG, x grows to the right and y downwards. */
export interface Spot {
  x: number;
  y: number;
}

/** The corners of a way such as `M10,20L30,5H40`, which only goes by whole places. */
export function spotsOf(way: Element | null | undefined): Spot[] {
  const spots: Spot[] = [];
  for (const [, letter, rest = ""] of (way?.getAttribute("d") ?? "").matchAll(/([MLHV])([^A-Za-z]*)/g)) {
    const numbers = rest.match(/-?[0-9.]+/g)?.map(Number) ?? [];
    const [first = Number.NaN, second = Number.NaN] = numbers;
    const { x = Number.NaN, y = Number.NaN } = spots.at(-1) ?? {};
    if (letter === "H") spots.push({ x: first, y });
    else if (letter === "V") spots.push({ x, y: first });
    else spots.push({ x: first, y: second });
  }
  return spots;
}

/** Where a marker was moved to. */
export function spotOf(marker: Element | null | undefined): Spot {
  const [x = Number.NaN, y = Number.NaN] =
    marker
      ?.getAttribute("transform")
      ?.match(/-?[0-9.]+/g)
      // As exact as the ways are drawn.
      ?.map((number) => Math.round(Number(number) * 1000) / 1000) ?? [];
  return { x, y };
}

/** A number of an element's own, such as its `x`. */
export function numberOf(element: Element | null | undefined, attribute: string): number {
  return Number(element?.getAttribute(attribute) ?? Number.NaN);
}

/** Where the words of a picture stand. */
export function spotOfWords(picture: Element, words: string): Spot {
  const found = [...picture.querySelectorAll("text")].find(({ textContent }) => textContent === words);
  return { x: numberOf(found, "x"), y: numberOf(found, "y") };
}

/** Whether numbers grow from each to the next. */
export function grow(...numbers: number[]): boolean {
  return (
    numbers.length > 1 && numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? Number.NaN))
  );
}
