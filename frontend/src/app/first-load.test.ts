import { waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { takeAwayWhenThereIsAPage } from "./first-load";

test("what is shown first stays until there is a page, and goes with it", async () => {
  document.body.innerHTML = '<div id="arriving">Loading the page.</div><div id="root"></div>';
  const [shown, page] = [document.getElementById("arriving"), document.getElementById("root")];
  if (!page) throw new Error("no page");
  takeAwayWhenThereIsAPage(shown, page);
  page.append(document.createTextNode(""));
  await Promise.resolve();
  expect(shown).toBeInTheDocument();
  page.append(document.createElement("header"));
  await waitFor(() => expect(shown).not.toBeInTheDocument());
  expect(page.childElementCount).toBe(1);
  document.body.innerHTML = "";
});
