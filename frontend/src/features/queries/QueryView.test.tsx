import { screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { AskTheAdviser } from "./Adviser";
import type { GeneralQuery } from "./general-query";
import { QueryView } from "./QueryView";

const query: GeneralQuery = {
  reference: "GQ-0001",
  question: "Who decides which measures members are shown?",
  state: "ASKED",
  stateText: "Waiting for an answer",
  raisedBy: "Member Demonstration",
  raisedAt: "2026-06-01T17:45:00Z",
  mine: true,
  actions: [],
};

describe("a general question", () => {
  it("says that only who asked and democratic services can read it", async () => {
    await renderInApp(<QueryView query={query} />);
    expect(screen.getByText("You asked on 1 June 2026.")).toBeDefined();
    expect(screen.getByText("Only you and democratic services can read this.")).toBeDefined();
  });

  it("is shown to all members without who asked, and leads to the measure that it is about", async () => {
    await renderInApp(
      <QueryView
        query={{
          ...query,
          mine: false,
          raisedBy: undefined,
          state: "ANSWERED",
          stateText: "Answered",
          answer: {
            text: "The board does.",
            by: "Governance Adviser Demonstration",
            at: "2026-06-03T09:00:00Z",
            givenTo: "ALL_MEMBERS",
          },
          measure: { code: "CYP-001", title: "School attendance" },
        }}
      />,
    );
    expect(screen.getByText("A member asked on 1 June 2026.")).toBeDefined();
    expect(screen.getByText("For all members")).toBeDefined();
    expect(screen.getByRole("link", { name: "School attendance" }).getAttribute("href")).toContain(
      "/search?q=",
    );
    expect(
      screen.getByText("All members can read this question and its answer, but not who asked it."),
    ).toBeDefined();
  });
});

describe("whom members turn to", () => {
  it("is named with how to reach them", async () => {
    await renderInApp(
      <AskTheAdviser
        contact={{ name: "Alex Morgan", email: "alex@council.example", telephone: "01632 960123" }}
      />,
    );
    expect(screen.getByRole("link", { name: "alex@council.example" }).getAttribute("href")).toBe(
      "mailto:alex@council.example",
    );
    expect(screen.getByRole("link", { name: "01632 960123" }).getAttribute("href")).toBe("tel:01632960123");
  });

  it("is left out where nobody is named", async () => {
    await renderInApp(<AskTheAdviser contact={{}} />);
    expect(screen.queryByText(/or ask/)).toBeNull();
    expect(screen.getByRole("link", { name: "Ask a general question" })).toBeDefined();
  });
});
