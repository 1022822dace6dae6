import { expect, test } from "vitest";
import { holdingBack, holdingBackInWords } from "./holding-back";

type Tasks = Parameters<typeof holdingBack>[0];
type Measure = Tasks["services"][number]["measures"][number];

const done = { state: "DONE", text: "Received" } as const;
const due = { state: "DUE", text: "Due by 10 June 2026" } as const;
const overdue = { state: "OVERDUE", text: "Overdue since 10 June 2026" } as const;

function measure(part: Partial<Measure>): Measure {
  return {
    indicator: "A-1",
    title: "A measure",
    theme: "A",
    rating: { code: "GREEN", word: "Green", reason: "" },
    figure: done,
    commentary: { state: "OPTIONAL", text: "Optional" },
    lacking: [],
    mine: true,
    ...part,
  };
}

function tasks(...measures: Measure[]): Tasks {
  return { services: [{ name: "Social care", owed: 0, overdue: 0, text: "", measures }] };
}

test("only what the reader's own measures owe holds an edition back for them", () => {
  const some = tasks(
    measure({ figure: due }),
    measure({ figure: overdue, commentary: due }),
    measure({ figure: overdue, mine: false }),
  );
  expect(holdingBack(some)).toEqual({ measures: 2, figures: 2, commentary: 1, overdue: 1 });
  expect(holdingBackInWords(some)).toBe("2 figures and commentary on 1 measure are owed, 1 overdue.");
});

test("nothing and one thing are said as such", () => {
  expect(holdingBackInWords(tasks(measure({})))).toBe("Nothing is owed.");
  expect(holdingBackInWords(tasks(measure({ commentary: due })))).toBe("Commentary on 1 measure is owed.");
  expect(holdingBackInWords(tasks(measure({ figure: due })))).toBe("1 figure is owed.");
});
