import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { QualityRating } from "./QualityRating";
import { ServiceCounts } from "./ServiceCounts";

test("a measure's quality stands in words, with the way to what is out of order", async () => {
  await renderInApp(
    <QualityRating
      quality={{
        indicator: "CYP-001",
        rating: "TO_LOOK_AT",
        text: "To be looked at: late 1.",
        open: 1,
        explained: 0,
        kinds: [],
      }}
    />,
  );
  expect(screen.getByText("To be looked at: late 1.")).toBeVisible();
  expect(screen.getByRole("link", { name: "What is out of order with this measure" })).toHaveAttribute(
    "href",
    "/figures/quality?measure=CYP-001",
  );
});

test("a service is set beside the weeks before, once there are any", async () => {
  const service = { service: "/services/a", name: "A", open: 3, explained: 0, kinds: [], trend: [] };
  await renderInApp(
    <ServiceCounts
      services={[
        { ...service, trendText: "2 fewer than on 1 May 2026." },
        { ...service, service: "/services/b", name: "B" },
      ]}
    />,
  );
  expect(screen.getByRole("row", { name: /^A/ })).toHaveTextContent("2 fewer than on 1 May 2026.");
  expect(screen.getByRole("row", { name: /^B/ })).toHaveTextContent("Not counted yet");
});
