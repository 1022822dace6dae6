import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DraftPage, savedByAnother } from "#/testing/DraftPage";
import { renderInApp } from "#/testing/render-in-app";
import { DefinitionForm } from "./DefinitionForm";
import { definition, definitionForm, type Scorecard } from "./definition";

const scorecard: Scorecard = {
  code: "vision-tracker",
  title: "Vision Tracker",
  purpose: "A few measures of interest",
  audience: { kind: "ALL_MEMBERS", committees: [] },
  frequency: "MONTHLY",
  yearType: "FINANCIAL",
  requestWindowDays: 7,
  timetable: { opensByItself: true, figuresDueDays: 10, commentaryDueDays: 15, commentaryRequired: false },
  exemptCommittees: [],
  inNewsletter: true,
};
const restricted: Scorecard = {
  ...scorecard,
  audience: { kind: "COMMITTEES", committees: ["/committees/improving-lives"] },
};

async function show() {
  const sent: Scorecard[] = [];
  await renderInApp(
    <DraftPage
      form={definitionForm}
      first={scorecard}
      toSaved={(typed) => ({ ...scorecard, ...definition(typed, scorecard) }) as Scorecard}
      sent={sent}
      another={restricted}
    >
      {(draft) => <DefinitionForm draft={draft} />}
    </DraftPage>,
  );
  return sent;
}

const save = () => userEvent.click(screen.getByRole("button", { name: "Save" }));
const purpose = () => screen.getByLabelText("What it is for");

test("after somebody else restricted who reads it, saving other words leaves the restriction", async () => {
  const sent = await show();
  await userEvent.type(purpose(), ", each month");
  await userEvent.click(screen.getByRole("button", { name: "Somebody else saves" }));
  await save();
  expect(screen.getByRole("heading", { name: "Someone else has changed this scorecard" })).toBeVisible();
  expect(sent).toEqual([]);

  await userEvent.click(screen.getByRole("button", { name: "Read it again" }));
  const notice = screen.getByRole("region", { name: "What somebody else has saved meanwhile" });
  expect(notice).toHaveTextContent("Who reads the published editions?:The members of named committees");
  expect(purpose()).toHaveValue("A few measures of interest, each month");
  await save();
  expect(sent).toEqual([{ ...restricted, purpose: "A few measures of interest, each month" }]);
});

test("the same without a lost race: the page came to know it by itself", async () => {
  const sent = await show();
  await userEvent.type(purpose(), ", each month");
  await savedByAnother();
  await save();
  expect(sent[0]?.audience).toEqual(restricted.audience);
});

test("everything wrong is listed above the page, each with its field, and the title says so", async () => {
  const sent = await show();
  await userEvent.clear(screen.getByLabelText("Title"));
  await userEvent.clear(screen.getByLabelText("Figures are due so many days after the period"));
  await save();
  expect(sent).toEqual([]);
  expect(document.title).toMatch(/^Error: /);
  expect(
    screen.getByRole("link", { name: "Days until figures are due must be a whole number from 0 to 366" }),
  );
  await userEvent.click(screen.getByRole("link", { name: "Enter a title of at least 3 characters" }));
  expect(screen.getByLabelText("Title")).toHaveFocus();
});
