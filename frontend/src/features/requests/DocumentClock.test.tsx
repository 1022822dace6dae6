import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { request } from "#/testing/request";
import { DocumentClockNote, EndDocumentClock, StartDocumentClock } from "./DocumentClock";
import { RequestQueue } from "./RequestQueue";
import type { DeepDiveRequest } from "./request";

const clock: NonNullable<DeepDiveRequest["documentClock"]> = {
  state: "RUNNING",
  stateText: "Running",
  documents: "The report behind the decision",
  receivedOn: "2026-03-02",
  unit: "CALENDAR",
  due: "2026-03-13",
  days: -2,
  overdue: true,
  text: "Documents to be provided under regulation 17 by Friday 13 March 2026: 2 days overdue",
  startedBy: "Governance Adviser Demonstration",
  startedAt: "2026-03-03T10:00:00Z",
};

test("whoever reads the request reads which documents are due by when, and by which rule", async () => {
  await renderInApp(<DocumentClockNote request={{ ...request, documentClock: clock }} />);
  expect(screen.getByText(clock.text)).toBeVisible();
  expect(screen.getByText("Documents: The report behind the decision")).toBeVisible();
  expect(screen.getByText(/received the request on 2 March 2026.*ten clear days: neither/)).toBeVisible();
});

test("in the queue it is told with the others, and marked overdue, of a request that waits for nobody", async () => {
  await renderInApp(
    <RequestQueue requests={[{ ...request, clocks: [], waitsFor: undefined, documentClock: clock }]} />,
  );
  expect(screen.getByText("Overdue")).toBeVisible();
  expect(screen.getByText(clock.text)).toBeVisible();
  expect(screen.queryByText(/^Waits for/)).not.toBeInTheDocument();
});

test("it is started with the documents, the day of receipt and the days that count", async () => {
  const sent: unknown[] = [];
  const refused: string[] = [];
  await renderInApp(
    <StartDocumentClock
      busy={false}
      onRefused={(errors) => refused.push(...errors.map(({ message }) => message))}
      onSend={async (start) => sent.push(start) > 0}
    />,
  );
  const send = () => userEvent.click(screen.getByRole("button", { name: "Start the clock" }));
  await send();
  expect(refused).toEqual([
    "Enter which documents were asked for",
    "Enter when the executive received the request",
    "Select which days the council counts",
  ]);
  await userEvent.type(screen.getByLabelText("Which documents?"), "The report behind it");
  await userEvent.type(screen.getByLabelText("Day"), "2");
  await userEvent.type(screen.getByLabelText("Month"), "3");
  await userEvent.type(screen.getByLabelText("Year"), "2026");
  await userEvent.click(screen.getByRole("radio", { name: "Working days" }));
  await send();
  expect(sent).toEqual([{ documents: "The report behind it", receivedOn: "2026-03-02", unit: "WORKING" }]);
});

test("it ends with the documents provided, and a refusal needs its written statement", async () => {
  const sent: unknown[] = [];
  const refused: string[] = [];
  await renderInApp(
    <EndDocumentClock
      busy={false}
      onRefused={(errors) => refused.push(...errors.map(({ message }) => message))}
      onSend={async (end) => sent.push(end) > 0}
    />,
  );
  const send = () => userEvent.click(screen.getByRole("button", { name: "End the clock" }));
  await userEvent.click(screen.getByRole("radio", { name: /^They were refused/ }));
  await userEvent.type(screen.getByLabelText("Day"), "12");
  await userEvent.type(screen.getByLabelText("Month"), "3");
  await userEvent.type(screen.getByLabelText("Year"), "2026");
  await send();
  expect(refused).toEqual(["Enter the written statement"]);
  await userEvent.click(screen.getByRole("radio", { name: "The documents were provided" }));
  await send();
  expect(sent).toEqual([{ outcome: "PROVIDED", on: "2026-03-12", reason: undefined }]);
});
