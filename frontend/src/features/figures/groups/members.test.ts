import { expect, test } from "vitest";
import { readMembers, showMembers } from "./members";

const areas = [
  { code: "E08000018", name: "Rotherham", kind: "COUNCIL" },
  { code: "E08000017", name: "Doncaster", kind: "COUNCIL" },
  { code: "E06000023", name: "Bristol, City of", kind: "COUNCIL" },
  { code: "E08000027", name: "Telford and Wrekin", kind: "COUNCIL" },
] as const;

test("a list is read by names and codes, with how close each is", () => {
  const read = readMembers(
    "Doncaster; Very close\r\n\nbristol city of\tClose\t0.4\nE08000018\nTelford & Wrekin Council\n",
    areas,
  );
  expect(read.wrong).toEqual([]);
  expect(read.members).toEqual([
    { area: "E08000017", closeness: "Very close" },
    { area: "E06000023", closeness: "Close, 0.4" },
    { area: "E08000018" },
    { area: "E08000027" },
  ]);
});

test("what is no area here, or stands there twice, is named by its line", () => {
  const { members, wrong } = readMembers("Doncaster\nDoncastre; Close\nE08000017", areas);
  expect(members).toEqual([{ area: "E08000017" }]);
  expect(wrong).toEqual([
    "Line 2: “Doncastre” is not an area here. Enter its full name or its code, such as Rotherham or E08000018",
    "Line 3: Doncaster is in the list already. Take one of the two out",
  ]);
});

test("a group's list can be sent again as it is shown", () => {
  const shown = showMembers(
    [{ area: "E06000023", name: "Bristol, City of", closeness: "Close" }, { name: "Doncaster" }],
    areas,
  );
  expect(shown).toBe("Bristol, City of; Close\nDoncaster");
  expect(readMembers(shown, areas)).toEqual({
    members: [{ area: "E06000023", closeness: "Close" }, { area: "E08000017" }],
    wrong: [],
  });
});

test("of two areas with one name the code says which, and without it both are named", () => {
  const two = [
    ...areas,
    { code: "E08000016", name: "Barnsley", kind: "COUNCIL" },
    { code: "E08000038", name: "Barnsley", kind: "COUNCIL" },
  ] as const;
  expect(readMembers("Barnsley; Very close", two)).toEqual({
    members: [],
    wrong: [
      "Line 1: “Barnsley” may be Barnsley (E08000016) or Barnsley (E08000038). Enter one of them as it stands here",
    ],
  });
  const shown = showMembers([{ area: "E08000016", name: "Barnsley", closeness: "Very close" }], two);
  expect(shown).toBe("Barnsley (E08000016); Very close");
  expect(readMembers(shown, two).members).toEqual([{ area: "E08000016", closeness: "Very close" }]);
});
