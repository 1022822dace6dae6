import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { AskAboutForm } from "./AskAboutForm";

const themes = [
  { name: "Attendance", measures: [{ indicator: "ATT-PRI", title: "Absence in primary schools" }] },
  { name: "Care", measures: [{ indicator: "CYP-001", title: "Children looked after" }] },
];

test("a measure is chosen before anything goes on", async () => {
  const user = userEvent.setup();
  const onChoose = vi.fn();
  const onRefused = vi.fn();
  render(
    <AskAboutForm themes={themes} errorOf={() => undefined} onRefused={onRefused} onChoose={onChoose} />,
  );
  await user.click(screen.getByRole("button", { name: "Continue" }));
  expect(onChoose).not.toHaveBeenCalled();
  expect(onRefused).toHaveBeenLastCalledWith([
    { fieldId: "measure", message: "Select the measure you want to ask about" },
  ]);
  await user.click(screen.getByRole("radio", { name: "Children looked after" }));
  await user.click(screen.getByRole("button", { name: "Continue" }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith("CYP-001");
});

const many = [
  {
    name: "Attendance",
    measures: ["Absence in primary schools", "Absence in secondary schools", "Exclusions"].map((title) => ({
      indicator: title.toUpperCase(),
      title,
    })),
  },
  {
    name: "Care",
    measures: ["Children looked after", "Placements", "Adoptions"].map((title) => ({
      indicator: title.toUpperCase(),
      title,
    })),
  },
];

test("words narrow the list, how many are left is announced, and the choice is not lost", async () => {
  const user = userEvent.setup();
  const onChoose = vi.fn();
  render(<AskAboutForm themes={many} errorOf={() => undefined} onRefused={() => {}} onChoose={onChoose} />);
  const radios = () => screen.getAllByRole("radio").map((radio) => radio.getAttribute("value"));
  expect(screen.getByRole("status")).toHaveTextContent("All 6 measures.");
  await user.click(screen.getByRole("radio", { name: "Placements" }));
  await user.type(screen.getByRole("searchbox", { name: "Find a measure" }), "ABSENCE second");
  expect(radios()).toEqual(["ABSENCE IN SECONDARY SCHOOLS", "PLACEMENTS"]);
  expect(screen.getByRole("radio", { name: "Placements" })).toBeChecked();
  expect(screen.getByRole("status")).toHaveTextContent("1 of 6 measures. The one you chose is still listed.");
  await user.keyboard("{Enter}");
  expect(onChoose).not.toHaveBeenCalled();
  await user.clear(screen.getByRole("searchbox"));
  await user.type(screen.getByRole("searchbox"), "attendance");
  expect(radios()).toHaveLength(4);
  await user.click(screen.getByRole("button", { name: "Continue" }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith("PLACEMENTS");
});

test("that no measure has the words is said, and an error leads to the words", async () => {
  const user = userEvent.setup();
  const onRefused = vi.fn();
  render(<AskAboutForm themes={many} errorOf={() => undefined} onRefused={onRefused} onChoose={() => {}} />);
  await user.type(screen.getByRole("searchbox"), "housing");
  expect(screen.queryAllByRole("radio")).toEqual([]);
  expect(screen.getByRole("status")).toHaveTextContent(
    "No measure has all of these words. Try fewer or other words.",
  );
  await user.click(screen.getByRole("button", { name: "Continue" }));
  expect(onRefused).toHaveBeenLastCalledWith([
    { fieldId: "find-measure", message: "Select the measure you want to ask about" },
  ]);
});
