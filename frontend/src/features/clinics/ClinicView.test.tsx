import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { clinic } from "#/testing/clinic";
import { renderInApp } from "#/testing/render-in-app";
import { ClinicList } from "./ClinicList";
import { Agenda, ClinicHead, Notes } from "./ClinicView";

const before = new Date("2026-12-01T09:00:00Z");
const said = { text: "A plan is agreed.", by: "Ann Example", at: "2026-12-03T15:30:00Z" };

test("when and where are said in words, with the way into a calendar and to the online meeting", async () => {
  await renderInApp(
    <ClinicHead clinic={{ ...clinic, link: "https://meet.example/x?y=1", invitedMe: true }} now={before} />,
  );
  expect(screen.getByText("Planned")).toBeVisible();
  expect(screen.getByText("Thursday 3 December 2026, 2pm to 3:30pm")).toBeVisible();
  expect(screen.getByText("Committee Room 2")).toBeVisible();
  expect(screen.getByRole("link", { name: "Join online (meet.example)" })).toHaveAttribute(
    "href",
    "https://meet.example/x?y=1",
  );
  expect(screen.getByRole("link", { name: "Add to my calendar" })).toHaveAttribute(
    "href",
    "/api/v1/clinics/PC-0001/calendar.ics",
  );
  expect(screen.getByText("You are invited.")).toBeVisible();
});

test("what came of a clinic stands before when it was, and no calendar is offered any more", async () => {
  await renderInApp(
    <ClinicHead clinic={{ ...clinic, state: "HELD", outcome: said, invitedMe: true }} now={before} />,
  );
  const outcome = screen.getByRole("region", { name: "What came of it" });
  expect(within(outcome).getByText("A plan is agreed.")).toBeVisible();
  expect(outcome.compareDocumentPosition(screen.getByText("When"))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.queryByRole("link", { name: "Add to my calendar" })).not.toBeInTheDocument();
  expect(screen.getByText("You were invited.")).toBeVisible();
  expect(screen.queryByText(/^You are invited/)).not.toBeInTheDocument();
});

test("a cancelled clinic says why", async () => {
  await renderInApp(
    <ClinicHead clinic={{ ...clinic, state: "CANCELLED", cancellation: said }} now={before} />,
  );
  expect(screen.getByText("Cancelled")).toBeVisible();
  expect(screen.getByRole("region", { name: "Why it was cancelled" })).toHaveTextContent("A plan is agreed.");
});

test("the agenda leads to each measure and request, and says who asked", async () => {
  await renderInApp(<Agenda requests={clinic.requests} ofPanel={false} />);
  expect(screen.getByRole("link", { name: /^See the measure\s*Absence$/ })).toHaveAttribute(
    "href",
    "/scorecards/full-report/2024-25/measures/CYP-030",
  );
  expect(screen.getByRole("link", { name: "Read request DD-0001" })).toHaveAttribute(
    "href",
    "/requests/DD-0001",
  );
  expect(screen.getByText("Asked by Member Demonstration and 2 other members.")).toBeVisible();
});

test("readers see nothing of notes that nobody has written", async () => {
  await renderInApp(<Notes notes={undefined} write={null} />);
  expect(screen.queryByRole("heading")).not.toBeInTheDocument();
});

test("a list tells each clinic's state, time, place and measures", async () => {
  await renderInApp(
    <ClinicList
      clinics={[
        { ...clinic, invitedMe: true },
        { ...clinic, reference: "PC-0002", place: undefined, link: "https://meet.example" },
      ]}
      now={before}
    />,
  );
  const [first, second] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent("School attendance (PC-0001)");
  expect(first).toHaveTextContent("You are invited");
  expect(first).toHaveTextContent("Thursday 3 December 2026, 2pm to 3:30pm, Committee Room 2");
  expect(first).toHaveTextContent("On Absence.");
  expect(second).toHaveTextContent("3:30pm, online");
  expect(second).not.toHaveTextContent("You are invited");
});

test("a panel's meeting without a request is that, and what is hidden from the reader says nothing", async () => {
  const panel = { reference: "PN-0001", title: "Performance sub-group" };
  await renderInApp(
    <ClinicList
      clinics={[
        { ...clinic, requests: [], panel },
        { ...clinic, reference: "PC-0002", requests: [] },
      ]}
      now={before}
    />,
  );
  const [meeting, hidden] = screen.getAllByRole("listitem");
  expect(meeting).toHaveTextContent("A meeting of Performance sub-group.");
  expect(hidden).not.toHaveTextContent("On");
});

test("of a panel's meeting without a request the agenda says that it may be so", async () => {
  await renderInApp(<Agenda requests={[]} ofPanel />);
  expect(screen.getByText(/A standing panel also meets without one/)).toBeVisible();
});
