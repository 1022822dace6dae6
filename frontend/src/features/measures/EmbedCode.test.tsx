import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { EmbedCode } from "./EmbedCode";

const address = "https://scrutineer.example/api/v1/scorecards/plan/editions/2024-25/measures/CYP-001/chart";

function frameIn(code: string) {
  const page = new DOMParser().parseFromString(code, "text/html");
  expect(page.body.children).toHaveLength(1);
  return page.querySelector("iframe");
}

test("the code frames the chart's page under a name, whatever the measure is called", () => {
  const title = `Under "5" & <over> 15`;
  render(<EmbedCode title={title} address={address} />);
  const frame = frameIn(screen.getByLabelText<HTMLTextAreaElement>("Code to paste into the page").value);
  expect(frame?.getAttribute("src")).toBe(address);
  expect(frame?.title).toBe(title);
});

test("it is copied by a button, which says so or what to do instead", async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValueOnce();
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  render(<EmbedCode title="Re-referrals" address={address} />);
  const press = () => fireEvent.click(screen.getByText("Copy the code"));
  press();
  expect(await screen.findByText(/^The code is copied\./)).toBeInTheDocument();
  const code = screen.getByLabelText<HTMLTextAreaElement>("Code to paste into the page").value;
  expect(writeText).toHaveBeenCalledWith(code);
  writeText.mockRejectedValueOnce(new Error("not allowed"));
  press();
  expect(await screen.findByText(/Select the code and copy it yourself\.$/)).toBeInTheDocument();
  vi.unstubAllGlobals();
});
