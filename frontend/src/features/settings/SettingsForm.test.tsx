import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DraftPage, savedByAnother } from "#/testing/DraftPage";
import { renderInApp } from "#/testing/render-in-app";
import { SettingsForm } from "./SettingsForm";
import { type Settings, settingsForm, settingsFrom } from "./typed-settings";

const settings: Settings = {
  directionScheme: "STANDARD",
  smallNumbersUnder: 50,
  controlChartScreening: true,
  controlChartOutsideCountsAsNear: false,
  leadFiguresConfirmed: true,
};
const smallNumbers = () => screen.getByLabelText(/^Warn of small numbers/);
const save = () => userEvent.click(screen.getByRole("button", { name: "Save settings" }));

async function show(another: Settings = { ...settings, directionScheme: "DFE" }) {
  const sent: Settings[] = [];
  await renderInApp(
    <DraftPage form={settingsForm} first={settings} toSaved={settingsFrom} sent={sent} another={another}>
      {(draft) => <SettingsForm draft={draft} />}
    </DraftPage>,
  );
  return sent;
}

test("the settings are saved together", async () => {
  const sent = await show();
  await userEvent.click(screen.getByRole("radio", { name: "Rotherham" }));
  await userEvent.clear(smallNumbers());
  await userEvent.type(smallNumbers(), "20");
  await userEvent.click(screen.getByRole("checkbox", { name: /^Leave unusual jumps/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /^Count figures outside/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /^They are provisional/ }));
  await save();
  expect(sent).toEqual([
    {
      directionScheme: "ROTHERHAM",
      smallNumbersUnder: 20,
      controlChartScreening: false,
      controlChartOutsideCountsAsNear: true,
      leadFiguresConfirmed: false,
    },
  ]);
});

test.each(["", "fifty", "-1", "1.5", "10001"])("%j is not a number of people", async (text) => {
  const sent = await show();
  await userEvent.clear(smallNumbers());
  if (text) await userEvent.type(smallNumbers(), text);
  await save();
  expect(sent).toEqual([]);
  expect(smallNumbers()).toHaveAccessibleDescription(/Enter a whole number from 0 to 10,000/);
  await userEvent.click(screen.getByRole("link", { name: /Enter a whole number/ }));
  expect(smallNumbers()).toHaveFocus();
});

test("another setting that somebody else saved meanwhile is taken in, and said", async () => {
  const sent = await show();
  await userEvent.clear(smallNumbers());
  await userEvent.type(smallNumbers(), "20");
  await savedByAnother();
  const notice = screen.getByRole("region", { name: "What somebody else has saved meanwhile" });
  expect(notice).toHaveTextContent("How movement is read:Department for Education");
  expect(screen.getByRole("radio", { name: "Department for Education" })).toBeChecked();
  expect(smallNumbers()).toHaveValue("20");
  await save();
  expect(sent).toEqual([{ ...settings, directionScheme: "DFE", smallNumbersUnder: 20 }]);
});

test("the same setting is not saved over the other's before one has chosen", async () => {
  const sent = await show({ ...settings, smallNumbersUnder: 10 });
  await userEvent.clear(smallNumbers());
  await userEvent.type(smallNumbers(), "20");
  await savedByAnother();
  await save();
  expect(sent).toEqual([]);
  expect(screen.getByRole("link", { name: /^Choose whether to keep what you typed/ })).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "Drop what I typed" }));
  expect(smallNumbers()).toHaveValue("10");
  expect(screen.queryByRole("region", { name: /somebody else/ })).not.toBeInTheDocument();
});

test("one's own saving is not somebody else's", async () => {
  await show();
  await userEvent.click(screen.getByRole("radio", { name: "Rotherham" }));
  await save();
  await userEvent.click(screen.getByRole("radio", { name: "Standard" }));
  expect(screen.queryByRole("region", { name: /somebody else/ })).not.toBeInTheDocument();
});
