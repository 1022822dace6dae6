import lighthouse, { desktopConfig } from "lighthouse";
import { computeMedianRun } from "lighthouse/core/lib/median-run.js";

/** What each page must reach at least, of a hundred. */
export const least = { performance: 95, accessibility: 100, "best-practices": 95 };

const categories = Object.keys(least);

/** Looks several times at an address, in the browser behind a port, and gives the run in the middle: one says little of a machine that does other things. */
async function look(address, port, desktop, runs) {
  const reports = [];
  for (let run = 0; run < runs; run++) {
    const options = { port, logLevel: "error", onlyCategories: categories };
    const { lhr } = await lighthouse(address, options, desktop ? desktopConfig : undefined);
    if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
    if (lhr.finalDisplayedUrl !== address) throw new Error(`${address} led to ${lhr.finalDisplayedUrl}`);
    reports.push(lhr);
  }
  return reports.length > 2 ? computeMedianRun(reports) : reports[0];
}

/** Each page on a phone and on a desktop: a line of the table, and what was wanting where it is below. */
export async function measurePages(pages, { port, runs }) {
  const rows = [];
  const wanting = [];
  for (const [name, address] of Object.entries(pages)) {
    for (const form of ["phone", "desktop"]) {
      const report = await look(address, port, form === "desktop", runs);
      const row = { page: name, on: form };
      for (const category of categories) {
        const score = Math.round(report.categories[category].score * 100);
        row[category] = score;
        if (score < least[category]) {
          wanting.push(
            `${name} on a ${form}: ${category} ${score}, not ${least[category]}. ${why(report, category)}`,
          );
        }
      }
      for (const [words, audit] of Object.entries(timings)) row[words] = report.audits[audit].displayValue;
      rows.push(row);
    }
  }
  return { rows, wanting };
}

const timings = {
  "first paint": "first-contentful-paint",
  "largest paint": "largest-contentful-paint",
  blocked: "total-blocking-time",
  shifted: "cumulative-layout-shift",
};

function why(report, category) {
  return report.categories[category].auditRefs
    .map(({ id, weight }) => ({ ...report.audits[id], weight }))
    .filter(({ score, weight }) => weight > 0 && score !== null && score < 0.9)
    .map(({ title, displayValue }) => (displayValue ? `${title}: ${displayValue}` : title))
    .join("; ");
}
