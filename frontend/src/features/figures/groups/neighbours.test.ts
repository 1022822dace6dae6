import { expect, test } from "vitest";
import { groupOfNeighbours } from "./neighbours";

test("a group is named after the model, its members in the order of the list, and what is not sure by its name alone", () => {
  const group = groupOfNeighbours({
    rows: 153,
    understood: [],
    models: ["2025-05"],
    model: "2025-05",
    neighbours: [
      {
        rank: 1,
        number: "370",
        name: "Barnsley",
        closeness: "Very close",
        candidates: [
          { code: "E08000016", name: "Barnsley" },
          { code: "E08000038", name: "Barnsley" },
        ],
      },
      { rank: 2, number: "371", name: "Doncaster", area: "E08000017", candidates: [] },
      { rank: 3, number: "999", name: "", candidates: [] },
    ],
  });
  expect(group.name).toBe("Statistical neighbours (2025-05 model)");
  expect(group.edition).toBe("2025-05");
  expect(group.members).toEqual([
    { rank: 1, area: "", name: "Barnsley", closeness: "Very close" },
    { rank: 2, area: "E08000017", name: "Doncaster" },
    { rank: 3, area: "", name: "999" },
  ]);
});
