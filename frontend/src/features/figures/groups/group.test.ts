import { expect, test } from "vitest";
import { noDay } from "#/ui/typed-day";
import { checkEnd, definitionOf, endedOn, groupForm, noGroup, standing, validity } from "./group";

const areas = [
  { code: "E08000018", name: "Rotherham", kind: "COUNCIL" },
  { code: "E08000017", name: "Doncaster", kind: "COUNCIL" },
] as const;
const form = groupForm("Done", areas);
const typed = {
  ...form.typedOf(noGroup),
  name: "Our club ",
  edition: "2026",
  source: "Our own survey",
  members: "Doncaster; Next door",
};
const messages = (part: Partial<typeof typed>) =>
  form.check({ ...typed, ...part }).map(({ message }) => message);

test("a group is sent as it was typed", () => {
  expect(messages({})).toEqual([]);
  expect(definitionOf({ ...typed, validFrom: { day: "1", month: "4", year: "2025" } }, areas)).toEqual({
    name: "Our club",
    edition: "2026",
    source: "Our own survey",
    validFrom: "2025-04-01",
    validTo: undefined,
    method: "MEAN",
    shown: true,
    members: [{ area: "E08000017", closeness: "Next door" }],
  });
});

test("everything that is wrong is said in plain words before it is sent", () => {
  expect(messages({ name: "", edition: " ", source: "", members: "\n" })).toEqual([
    "Enter a name",
    "Enter the edition, such as the month of the model",
    "Enter where the list comes from",
    "Enter at least one authority",
  ]);
  expect(messages({ name: "???" })).toEqual(["The name must have a letter or a number in it"]);
  expect(messages({ validFrom: { day: "31", month: "2", year: "2025" } })).toEqual([
    "The first day it is valid must be a real date, such as 1 5 2025, or left empty",
  ]);
  expect(
    messages({
      validFrom: { day: "1", month: "4", year: "2025" },
      validTo: { day: "31", month: "3", year: "2025" },
    }),
  ).toEqual(["The last day must not be before the first, 1 April 2025"]);
});

test("a group that ends is otherwise sent back as it is", () => {
  const group = {
    ...noGroup,
    code: "club",
    name: "Our club",
    edition: "2026",
    method: "MEDIAN" as const,
    members: [{ area: "E08000017", name: "Doncaster", rank: 1 }],
  };
  expect(endedOn(group, { day: "31", month: "3", year: "2027" })).toEqual({
    name: "Our club",
    edition: "2026",
    method: "MEDIAN",
    shown: true,
    validTo: "2027-03-31",
    members: [{ area: "E08000017" }],
  });
  expect(checkEnd({}, noDay)).toHaveLength(1);
  expect(checkEnd({ validFrom: "2027-04-01" }, { day: "31", month: "3", year: "2027" })).toHaveLength(1);
});

test("when it is valid, and whether it is shown, is said in words", () => {
  const now = new Date("2026-06-15T12:00:00Z");
  const dated = (validFrom?: string, validTo?: string, shown = true) => {
    const group = { ...noGroup, validFrom, validTo, shown };
    return [validity(group), standing(group, now)];
  };
  expect(dated()).toEqual(["No dates given", "Shown"]);
  expect(dated("2025-05-01")).toEqual(["Since 1 May 2025", "Shown"]);
  expect(dated("2025-05-01", "2026-06-15")).toEqual(["1 May 2025 to 15 June 2026", "Shown"]);
  expect(dated(undefined, "2026-06-14", false)).toEqual(["Until 14 June 2026", "Ended"]);
  expect(dated("2026-07-01")).toEqual(["Since 1 July 2026", "Shown later"]);
  expect(dated(undefined, undefined, false)).toEqual(["No dates given", "Not shown"]);
});
