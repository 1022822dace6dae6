const rounds = 7;

/** How long 84 measures may take until they are seen, with everything in the browser's cache, and after a filter was chosen. */
export const mostMilliseconds = { shown: 500, filtered: 50 };

/** The time in the middle of several: from asking for the page to the frame in which all its lines are painted, and from a press on a filter to the frame after it. */
export async function scorecardTimes(page, address, measures) {
  const shown = [];
  for (let round = 0; round <= rounds; round++) {
    await page.goto(address);
    const took = await page.evaluate(untilPainted, measures);
    // The first fills the caches.
    if (round > 0) shown.push(took);
  }
  const filtered = [];
  for (let round = 0; round < rounds; round++) {
    filtered.push(await page.evaluate(filter, false));
    filtered.push(await page.evaluate(filter, true));
  }
  return { shown: middle(shown), filtered: middle(filtered) };
}

function untilPainted(measures) {
  const lines = () => document.querySelectorAll("tr:not([hidden]) > [role=rowheader]").length;
  return new Promise((resolve) => {
    const look = () =>
      lines() < measures
        ? requestAnimationFrame(look)
        : requestAnimationFrame(() => resolve(performance.now()));
    look();
  });
}

function filter(back) {
  const lines = () => document.querySelectorAll("tr:not([hidden]) > [role=rowheader]").length;
  const before = lines();
  const label = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === "Red");
  const start = performance.now();
  label.click();
  return new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() - start > 10_000) reject(new Error("The filter changed nothing"));
      else if (back ? lines() <= before : lines() >= before) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve(performance.now() - start));
    };
    requestAnimationFrame(look);
  });
}

function middle(times) {
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]);
}
