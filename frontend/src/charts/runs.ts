/** The places of a series that stand together: each run becomes one line, what lies between is a gap. */
export function runs<T>(points: readonly T[], joined: (point: T, before: T | undefined) => boolean): T[][] {
  const found: T[][] = [];
  points.forEach((point, place) => {
    const run = found.at(-1);
    if (run && joined(point, points[place - 1])) run.push(point);
    else found.push([point]);
  });
  return found;
}
