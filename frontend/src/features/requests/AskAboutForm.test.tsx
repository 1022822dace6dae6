import { render, screen } from "@testing-library/react";
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
