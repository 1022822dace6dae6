import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ApiProblem } from "#/api/problem";
import { renderInApp } from "#/testing/render-in-app";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import type { ClinicPlan } from "./clinic";
import { PlanForm } from "./PlanForm";
import { firstPlan, type Planned, planForm, planOf } from "./plan";

const people = [
  { subject: "lead", name: "Lead Officer Demonstration", roles: ["Lead officer"] },
  { subject: "ann", name: "Ann Example", roles: ["Member", "Chair"] },
];
const absence = {
  reference: "DD-0001",
  question: "Why has absence risen?",
  raisedBy: "Ann Example",
  askers: 2,
  measures: [{ code: "CYP-030", title: "Absence" }],
};
const exclusions = {
  ...absence,
  reference: "DD-0002",
  measures: [{ code: "CYP-031", title: "Exclusions" }],
};

const form = planForm<Planned>("Booked", { nameOf: (subject) => subject });

function Plan({ onPlan, first }: { onPlan: (plan: ClinicPlan) => void; first: Planned }) {
  const draft = useDraft(form, {
    saved: { data: first },
    write: async (typed) => {
      onPlan(planOf(typed));
      return { data: first, etag: "1" };
    },
    onSaved: () => {},
    onReload: async () => {},
  });
  return (
    <>
      {draft.head}
      <Page title="Arrange a clinic" hasError={draft.hasError}>
        <PlanForm
          draft={draft}
          requests={[absence, exclusions]}
          people={people}
          button={{ send: "Book the clinic", sending: "Booking" }}
        />
      </Page>
    </>
  );
}

async function show(onPlan: (plan: ClinicPlan) => void = () => {}, wanted: string[] = []) {
  await renderInApp(<Plan onPlan={onPlan} first={firstPlan(wanted)} />);
}

const book = () => userEvent.click(screen.getByRole("button", { name: "Book the clinic" }));

async function fill() {
  await userEvent.type(screen.getByLabelText("Title"), "School attendance");
  await userEvent.type(screen.getByLabelText("Day"), "3");
  await userEvent.type(screen.getByLabelText("Month"), "12");
  await userEvent.type(screen.getByLabelText("Year"), "2026");
  await userEvent.type(screen.getByLabelText("Start time"), "2pm");
  await userEvent.click(screen.getByRole("radio", { name: "1 hour 30 minutes" }));
  await userEvent.type(screen.getByLabelText("Place"), "Committee Room 2");
}

test("what is missing is said at the top and leads to its field", async () => {
  const onPlan = vi.fn();
  await show(onPlan);
  await book();
  expect(onPlan).not.toHaveBeenCalled();
  expect(document.title).toMatch(/^Error: /);
  await userEvent.click(screen.getByRole("link", { name: "Select at least one request for the agenda" }));
  expect(screen.getByRole("checkbox", { name: "Absence (DD-0001)" })).toHaveFocus();
});

test("the agenda follows the order of choosing, after what the page was opened for", async () => {
  const onPlan = vi.fn();
  await show(onPlan, ["DD-0002"]);
  await fill();
  const chosen = screen.getByRole("checkbox", { name: "Exclusions (DD-0002)" });
  expect(chosen).toBeChecked();
  const other = screen.getByRole("checkbox", { name: "Absence (DD-0001)" });
  expect(other).toHaveAccessibleDescription(
    "Why has absence risen? Asked by Ann Example and 1 other member.",
  );
  await userEvent.click(other);
  const order = within(screen.getByRole("list")).getAllByRole("listitem");
  expect(order.map(({ textContent }) => textContent)).toEqual(["Exclusions (DD-0002)", "Absence (DD-0001)"]);
  await userEvent.click(screen.getByRole("checkbox", { name: "Ann Example" }));
  await book();
  expect(onPlan).toHaveBeenCalledExactlyOnceWith({
    title: "School attendance",
    startsAt: "2026-12-03T14:00",
    minutes: 90,
    place: "Committee Room 2",
    link: undefined,
    preparation: undefined,
    requests: ["DD-0002", "DD-0001"],
    invited: ["ann"],
  });
});

test("people are found by name or role, and who is chosen stays in the list", async () => {
  await show();
  await userEvent.click(screen.getByRole("checkbox", { name: "Ann Example" }));
  await userEvent.type(screen.getByRole("searchbox"), "lead off");
  expect(screen.getByText("2 of 2 people shown, 1 invited.")).toBeVisible();
  await userEvent.click(screen.getByRole("checkbox", { name: "Ann Example" }));
  expect(screen.queryByRole("checkbox", { name: "Ann Example" })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("checkbox", { name: "Lead Officer Demonstration" }));
  await userEvent.clear(screen.getByRole("searchbox"));
  expect(screen.getByRole("checkbox", { name: "Lead Officer Demonstration" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Ann Example" })).not.toBeChecked();
});

test("what the service refuses leads to its field, and what was typed stays", async () => {
  await show(() => {
    throw new ApiProblem(422, {
      title: "Not valid",
      errors: [
        { pointer: "/startsAt", detail: "must be to come" },
        { pointer: "/requests/0", detail: "stands on another clinic" },
      ],
    });
  }, ["DD-0001"]);
  await fill();
  await book();
  expect(await screen.findByRole("link", { name: "Date: must be to come" })).toHaveAttribute("href", "#day");
  expect(screen.getByRole("link", { name: "Agenda: stands on another clinic" })).toHaveAttribute(
    "href",
    "#requests",
  );
  expect(screen.getByLabelText("Title")).toHaveValue("School attendance");
  expect(screen.getByLabelText("Day")).toHaveAttribute("aria-invalid", "true");
});
