import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DraftPage, savedByAnother } from "#/testing/DraftPage";
import { renderInApp } from "#/testing/render-in-app";
import type { Clinic } from "./clinic";
import { NotesForm, notesForm } from "./NotesForm";

type Noted = Pick<Clinic, "notes">;

const by = (name: string, text: string): Noted => ({ notes: { text, by: name, at: "2026-12-03T14:30:00Z" } });

async function show() {
  const sent: Noted[] = [];
  await renderInApp(
    <DraftPage
      form={notesForm}
      first={{}}
      toSaved={({ text }) => by("Me", text)}
      sent={sent}
      another={by("Ann Example", "The other one's notes.")}
    >
      {(draft) => <NotesForm draft={draft} />}
    </DraftPage>,
  );
  return sent;
}

const save = () => userEvent.click(screen.getByRole("button", { name: "Save notes" }));

test("two who write at once: neither writes over the other unseen", async () => {
  const sent = await show();
  await userEvent.type(screen.getByLabelText("Notes"), "My notes.");
  await savedByAnother();
  expect(screen.getByText("The other one's notes.")).toBeVisible();
  expect(screen.getByText(/as Ann Example has saved it/)).toBeVisible();
  expect(screen.getByLabelText("Notes")).toHaveValue("My notes.");
  await save();
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Keep what I typed" }));
  await save();
  expect(sent).toEqual([by("Me", "My notes.")]);
});

test("who sends over another's notes is told so, and reads them before choosing", async () => {
  const sent = await show();
  await userEvent.type(screen.getByLabelText("Notes"), "My notes.");
  await userEvent.click(screen.getByRole("button", { name: "Somebody else saves" }));
  await save();
  expect(await screen.findByText("Someone else has changed this clinic")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Read it again" }));
  expect(await screen.findByText("The other one's notes.")).toBeVisible();
  expect(screen.getByLabelText("Notes")).toHaveValue("My notes.");
  expect(sent).toEqual([]);
});

test("empty notes are not sent", async () => {
  const sent = await show();
  await save();
  expect(screen.getByRole("link", { name: "Enter the notes" })).toHaveAttribute("href", "#notes");
  expect(sent).toEqual([]);
});

test("notes that seem to name a child are held back once, and not asked about again as they stand", async () => {
  const sent = await show();
  await userEvent.type(screen.getByLabelText("Notes"), "My son Adam waited.");
  await save();
  expect(sent).toEqual([]);
  expect(screen.getByText(/looks like a child’s name/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Send it all the same" }));
  expect(sent).toEqual([by("Me", "My son Adam waited.")]);
});
