import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DraftPage, savedByAnother } from "#/testing/DraftPage";
import { renderInApp } from "#/testing/render-in-app";
import { type DraftWords, OverviewForm, overviewForm } from "./OverviewForm";

async function show() {
  const sent: DraftWords[] = [];
  await renderInApp(
    <DraftPage
      form={overviewForm}
      first={{ overview: "", dataNote: "" }}
      // The service keeps no blanks around a text.
      toSaved={({ overview, dataNote }) => ({ overview: overview.trim(), dataNote: dataNote.trim() })}
      sent={sent}
      another={{ overview: "The other one's words.", dataNote: "Provisional." }}
    >
      {(draft) => <OverviewForm draft={draft} />}
    </DraftPage>,
  );
  return sent;
}

const overview = () => screen.getByLabelText("Overview");
const save = () => userEvent.click(screen.getByRole("button", { name: "Save overview" }));

test("what one has saved oneself is not shown as somebody else's when typing on", async () => {
  await show();
  await userEvent.type(overview(), " My words. ");
  await save();
  expect(overview()).toHaveValue("My words.");
  await userEvent.type(overview(), " More of them.");
  expect(screen.queryByRole("region", { name: /somebody else/ })).not.toBeInTheDocument();
});

test("two texts of the same stand side by side until one is chosen", async () => {
  const sent = await show();
  await userEvent.type(overview(), "My words.");
  await savedByAnother();
  expect(screen.getByText("The other one's words.")).toBeVisible();
  expect(overview()).toHaveValue("My words.");
  expect(screen.getByLabelText(/^Data note/)).toHaveValue("Provisional.");
  await save();
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Keep what I typed" }));
  await save();
  expect(sent).toEqual([{ overview: "My words.", dataNote: "Provisional." }]);
});

test("a text that is too long is refused before it is sent, with its field", async () => {
  const sent = await show();
  await userEvent.click(screen.getByLabelText(/^Data note/));
  await userEvent.paste("x".repeat(4001));
  await save();
  expect(sent).toEqual([]);
  expect(screen.getByRole("link", { name: "The data note must be 4,000 characters or fewer" })).toBeVisible();
  expect(document.title).toMatch(/^Error: /);
});
