import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { OverviewForm } from "./OverviewForm";

function Page() {
  const [saved, setSaved] = useState({ overview: "", dataNote: "" });
  return <OverviewForm saved={saved} busy={false} errors={{}} onSave={setSaved} />;
}

test("what one has saved oneself is not shown as somebody else's when typing on", async () => {
  await renderInApp(<Page />);
  await userEvent.type(screen.getByLabelText("Overview"), "My words.");
  await userEvent.click(screen.getByRole("button", { name: "Save overview" }));
  await userEvent.type(screen.getByLabelText("Overview"), " More of them.");
  expect(screen.queryByText(/somebody else/)).not.toBeInTheDocument();
});
