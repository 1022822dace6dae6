import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DraftPage } from "#/testing/DraftPage";
import { renderInApp } from "#/testing/render-in-app";
import { ProblemForm } from "./ProblemForm";
import { type KnownProblem, problemForm, problemFrom, yearWords } from "./problem";

const first: KnownProblem = {
  reference: "KP-0001",
  area: "E08000016",
  areaName: "Barnsley",
  source: "CIN census",
  year: 2023,
  words: "Counts contacts.",
  leftOut: false,
  measures: 1,
};

async function show() {
  const sent: KnownProblem[] = [];
  await renderInApp(
    <DraftPage
      form={problemForm<KnownProblem>("The known problem is changed")}
      first={first}
      toSaved={(typed) => ({ ...first, ...problemFrom(typed) })}
      sent={sent}
      another={first}
    >
      {(draft) => (
        <ProblemForm
          draft={draft}
          areas={[
            { code: "E08000016", name: "Barnsley", kind: "COUNCIL" },
            { code: "E08000017", name: "Doncaster", kind: "COUNCIL" },
          ]}
          sources={["CIN census"]}
        />
      )}
    </DraftPage>,
  );
  return sent;
}

const save = () => userEvent.click(screen.getByRole("button", { name: "Save" }));

test("a year is sent by the calendar year in which it begins", async () => {
  const sent = await show();
  expect(screen.getByLabelText("Year")).toHaveValue("2023-24");
  await userEvent.clear(screen.getByLabelText("Year"));
  await userEvent.type(screen.getByLabelText("Year"), "1999/00");
  await userEvent.selectOptions(screen.getByLabelText("Area"), "E08000017");
  await userEvent.click(screen.getByLabelText("Leave these figures out of the averages of groups"));
  await save();
  expect(sent[0]).toMatchObject({ year: 1999, area: "E08000017", leftOut: true, address: undefined });
  expect(yearWords(1999)).toBe("1999-00");
});

test.each([
  ["Year", "last year", "Enter a year, such as 2023-24, or 2023 for a calendar year"],
  ["Where more is said (optional)", "javascript:alert(1)", /beginning with https/],
])("%s of %j is refused at its field", async (field, typed, message) => {
  const sent = await show();
  await userEvent.clear(screen.getByLabelText(field));
  await userEvent.type(screen.getByLabelText(field), typed);
  await save();
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole("link", { name: message }));
  expect(screen.getByLabelText(field)).toHaveFocus();
});
