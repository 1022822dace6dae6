import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import { spotsOf } from "#/testing/geometry";
import { csvOf, svgOf, wrap } from "./chart-files";
import { TrendChart } from "./TrendChart";

const points = [
  { code: "2022-23", label: "2022-23", short: "2022-23", place: 2022, value: 20 },
  { code: "2023-24", label: "2023-24", short: "2023-24", place: 2023, value: 30 },
];

test("a chart by itself has its title, its lines as they are drawn, and nothing of the page", () => {
  const { container } = render(
    <TrendChart
      title="Re-referrals & more"
      lines={[{ name: "Rotherham", points }]}
      targets={[]}
      format={(value) => `${value}%`}
    />,
  );
  const holder = container.querySelector<HTMLElement>(".app-trend");
  if (!holder) throw new Error("nothing drawn");
  const { text, height } = svgOf(holder, "Re-referrals & more");
  const file = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(file.querySelector("parsererror")).toBeNull();
  expect(file.querySelector("title")?.textContent).toBe("Re-referrals & more");
  expect(file.querySelectorAll("[class]")).toHaveLength(0);
  const drawn = spotsOf(container.querySelector(".app-trend__line--1"));
  const ways = [...file.querySelectorAll("path")].map(spotsOf);
  expect(ways).toContainEqual(drawn);
  expect(Number(file.documentElement.getAttribute("height"))).toBe(height);
  expect(height).toBeGreaterThan(Number(container.querySelector("svg[role=img]")?.getAttribute("height")));
});

test("a long title is broken into lines", () => {
  expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
});

test("a file of figures quotes what has to be, and a cell is never a formula", () => {
  expect(
    csvOf([
      ["Period", "Rotherham, all"],
      ["2023-24", '=HYPERLINK("x")'],
      ["2024-25", "-5"],
    ]),
  ).toBe(`Period,"Rotherham, all"\r\n2023-24,"'=HYPERLINK(""x"")"\r\n2024-25,-5\r\n`);
});
