import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DraftPage } from "#/testing/DraftPage";
import { renderInApp } from "#/testing/render-in-app";
import { SynonymsForm } from "./SynonymsForm";
import { type Synonyms, synonymsForm, synonymsFrom } from "./synonyms";

const first: Synonyms = { reference: "SY-0001", words: ["children in care", "CLA"] };
const box = () => screen.getByLabelText("Words and phrases that mean the same");

async function show() {
  const sent: Synonyms[] = [];
  await renderInApp(
    <DraftPage
      form={synonymsForm<Synonyms>("The group is changed")}
      first={first}
      toSaved={(typed) => ({ ...first, ...synonymsFrom(typed) })}
      sent={sent}
      another={first}
    >
      {(draft) => <SynonymsForm draft={draft} />}
    </DraftPage>,
  );
  return sent;
}

test("a word stands on each line, and empty lines are none", async () => {
  const sent = await show();
  expect(box()).toHaveValue("children in care\nCLA");
  await userEvent.type(box(), "\n\n looked after \n");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(sent).toEqual([{ ...first, words: ["children in care", "CLA", "looked after"] }]);
});

test.each([
  ["alone", "Enter at least two words or phrases, one on each line"],
  ["one\n-", /^Line 2 must be 2 to 80 characters/],
  ['one\na "quoted" word', /^Line 2 must be/],
  [Array.from({ length: 21 }, (_, i) => `word ${i}`).join("\n"), "Enter 20 words or phrases or fewer"],
])("%j is no group", async (words, message) => {
  const sent = await show();
  await userEvent.clear(box());
  await userEvent.type(box(), words);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole("link", { name: message }));
  expect(box()).toHaveFocus();
});
