import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { action, clinic } from "#/testing/clinic";
import { renderInApp } from "#/testing/render-in-app";
import { proposal } from "#/testing/times";
import { NextClinic } from "./NextClinic";
import { OwnedActions } from "./OwnedActions";
import { Tasks } from "./Tasks";
import { TimesToAnswer } from "./TimesToAnswer";

test("home says nothing of clinics and actions while there are none", async () => {
  await renderInApp(
    <>
      <NextClinic clinics={[]} />
      <OwnedActions actions={[]} />
    </>,
  );
  expect(screen.queryAllByRole("heading")).toEqual([]);
});

test("the next clinic is told with time and place, and that more are to come", async () => {
  await renderInApp(
    <NextClinic
      clinics={[
        { ...clinic, invitedMe: true },
        { ...clinic, reference: "PC-0002" },
      ]}
    />,
  );
  expect(screen.getByRole("region", { name: "Performance clinics" })).toHaveTextContent(
    "Thursday 3 December 2026, 2pm to 3:30pm, Committee Room 2. You are invited.",
  );
  expect(screen.getByRole("link", { name: /^1 more to come/ })).toHaveAttribute("href", "/clinics");
});

test("what is overdue stands first among the actions one owns", async () => {
  const later = { ...action, reference: "AC-0002", text: "Later", dueOn: "2027-04-01" };
  const late = { ...action, reference: "AC-0003", text: "Late", dueOn: "2026-11-30", overdue: true };
  await renderInApp(<OwnedActions actions={[later, action, late]} />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "LateOverdue since 30 November 2026",
    "Write to every school.Due 31 March 2027",
    "LaterDue 1 April 2027",
  ]);
});

test("requests that wait for a clinic are a task", async () => {
  await renderInApp(<Tasks toDecide={0} toAnswer={0} toArrange={2} />);
  expect(screen.getByRole("link", { name: "Arrange a clinic for 2 deep-dive requests" })).toHaveAttribute(
    "href",
    "/clinics/new",
  );
});

test("who is asked finds at home of which clinic, until it is answered", async () => {
  await renderInApp(
    <TimesToAnswer proposals={[proposal, { ...proposal, reference: "CT-0002", toAnswer: false }]} />,
  );
  expect(screen.getAllByRole("link")).toHaveLength(1);
  expect(screen.getByRole("link", { name: "Performance clinic: School attendance" })).toHaveAttribute(
    "href",
    "/clinic-times/CT-0001",
  );
});

test("governance is told how many have answered before one of the times is booked", async () => {
  await renderInApp(
    <Tasks toBook={[{ reference: "CT-0001", title: "School attendance", answered: "1 of 2 answered" }]} />,
  );
  expect(screen.getByRole("listitem")).toHaveTextContent("1 of 2 answered");
  expect(screen.getByRole("link", { name: "Book one of the times: School attendance" })).toHaveAttribute(
    "href",
    "/clinic-times/CT-0001",
  );
});
