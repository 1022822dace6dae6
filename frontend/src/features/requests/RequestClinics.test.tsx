import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { joinedRequest, request } from "#/testing/request";
import { heldClinic } from "#/testing/what-followed";
import { clinicsOf, RequestClinics } from "./RequestClinics";

const accepted = { ...request, state: "ACCEPTED", answerKind: "CLINIC" } as const;
const item = { ...request, askers: 2 };
const planned = { ...heldClinic, state: "PLANNED" as const, requests: [item] };

test("a joined request is met about where the one it joined is", () => {
  const other = { ...heldClinic, reference: "PC-0009" };
  expect(clinicsOf(request, [planned, other])).toEqual([planned]);
  expect(clinicsOf(joinedRequest, [planned, other])).toEqual([planned]);
});

test("those who arrange clinics are led to it while none is booked", async () => {
  await renderInApp(<RequestClinics request={accepted} clinics={[]} mayArrange={true} />);
  expect(screen.getByText("No clinic is booked for this request yet.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Arrange a clinic for this request" })).toHaveAttribute(
    "href",
    "/clinics/new?request=DD-0001",
  );
});

test("a booked clinic is named with its state and time, and no second one is offered", async () => {
  await renderInApp(<RequestClinics request={accepted} clinics={[planned]} mayArrange={true} />);
  expect(screen.getByRole("listitem")).toHaveTextContent(
    "Children who come back (PC-0001), planned, 12 September 2023 at 2:00pm",
  );
  expect(screen.queryByRole("link", { name: /Arrange/ })).not.toBeInTheDocument();
});
