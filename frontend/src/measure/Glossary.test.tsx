import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { glossary } from "#/testing/glossary";
import { renderInApp } from "#/testing/render-in-app";
import { ExplainedHeading, Glossary, WhatIsThis, WordsInName } from "./Glossary";

test("a button opens the one meaning of its term, which leads to the page of all terms", async () => {
  await renderInApp(
    <Glossary terms={glossary}>
      <ExplainedHeading code="trend">Trend</ExplainedHeading>
      <WhatIsThis code="trend" />
    </Glossary>,
  );
  const meaning = document.getElementById("meaning-trend");
  expect(meaning).toHaveAttribute("popover", "auto");
  expect(meaning).toHaveTextContent("The figures in order of time.");
  for (const button of screen.getAllByRole("button", { name: "What Trend means" })) {
    expect(button).toHaveAttribute("popovertarget", meaning?.id);
  }
  expect(meaning?.querySelector("a")).toHaveAttribute("href", "/glossary#trend");
});

test("the words in a name lead to their meanings on the page of all terms, and only there", async () => {
  await renderInApp(
    <Glossary terms={glossary}>
      <WordsInName title="Percentage of re-referrals within 12 months" />
    </Glossary>,
  );
  expect(screen.getByText(/^What its name means:/)).toHaveTextContent("What its name means: Re-referral");
  expect(screen.getByRole("link", { name: "Re-referral" })).toHaveAttribute("href", "/glossary#re-referral");
  expect(document.getElementById("meaning-re-referral")).toBeNull();
});

test("a name without such words says nothing of them", async () => {
  await renderInApp(
    <Glossary terms={glossary}>
      <WordsInName title="Rank" />
    </Glossary>,
  );
  expect(screen.queryByText(/^What its name means:/)).not.toBeInTheDocument();
});

test("a heading's name is its own words", async () => {
  await renderInApp(
    <Glossary terms={glossary}>
      <ExplainedHeading code="trend">Trend</ExplainedHeading>
    </Glossary>,
  );
  expect(screen.getByRole("heading", { name: "Trend" })).toBeVisible();
});

test("without the glossary there is no button that opens nothing", async () => {
  await renderInApp(<WhatIsThis code="rank" />);
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
