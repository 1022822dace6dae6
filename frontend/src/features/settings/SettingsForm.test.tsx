import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { SettingsForm } from "./SettingsForm";
import type { Settings } from "./words";

const settings: Settings = {
  directionScheme: "STANDARD",
  smallNumbersUnder: 50,
  controlChartScreening: true,
  controlChartOutsideCountsAsNear: false,
};
const smallNumbers = () => screen.getByLabelText(/^Warn of small numbers/);
const save = () => userEvent.click(screen.getByRole("button", { name: "Save settings" }));

async function show() {
  const onSave = vi.fn();
  await renderInApp(<SettingsForm saved={settings} busy={false} onSave={onSave} />);
  return onSave;
}

test("the four settings are saved together", async () => {
  const onSave = await show();
  await userEvent.click(screen.getByRole("radio", { name: "Rotherham" }));
  await userEvent.clear(smallNumbers());
  await userEvent.type(smallNumbers(), "20");
  await userEvent.click(screen.getByRole("checkbox", { name: /^Leave unusual jumps/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /^Count figures outside/ }));
  await save();
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    directionScheme: "ROTHERHAM",
    smallNumbersUnder: 20,
    controlChartScreening: false,
    controlChartOutsideCountsAsNear: true,
  });
});

test.each(["", "fifty", "-1", "1.5", "10001"])("%j is not a number of people", async (text) => {
  const onSave = await show();
  await userEvent.clear(smallNumbers());
  if (text) await userEvent.type(smallNumbers(), text);
  await save();
  expect(onSave).not.toHaveBeenCalled();
  expect(smallNumbers()).toHaveAccessibleDescription(/Enter a whole number from 0 to 10,000/);
  expect(smallNumbers()).toHaveFocus();
});

/** Saves, or is overtaken by somebody else, as the page around the form is. */
function Page() {
  const [saved, setSaved] = useState(settings);
  return (
    <>
      <SettingsForm saved={saved} busy={false} onSave={setSaved} />
      <button type="button" onClick={() => setSaved({ ...settings, directionScheme: "DFE" })}>
        Somebody else saves
      </button>
    </>
  );
}

test("what somebody else saved meanwhile stands beside one's own until it is taken", async () => {
  await renderInApp(<Page />);
  await userEvent.clear(smallNumbers());
  await userEvent.type(smallNumbers(), "20");
  await userEvent.click(screen.getByRole("button", { name: "Somebody else saves" }));
  expect(screen.getByText("Direction of travel: Department for Education")).toBeVisible();
  expect(smallNumbers()).toHaveValue("20");

  await userEvent.click(screen.getByRole("button", { name: "Take these and drop mine" }));
  expect(smallNumbers()).toHaveValue("50");
  expect(screen.getByRole("radio", { name: "Department for Education" })).toBeChecked();
  expect(screen.queryByText("Direction of travel: Department for Education")).not.toBeInTheDocument();
});

test("one's own saving is not somebody else's", async () => {
  await renderInApp(<Page />);
  await userEvent.click(screen.getByRole("radio", { name: "Rotherham" }));
  await save();
  await userEvent.click(screen.getByRole("radio", { name: "Standard" }));
  expect(screen.queryByText(/somebody else/)).not.toBeInTheDocument();
});
