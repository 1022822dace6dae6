import { render, screen, within } from "@testing-library/preact";
import { describe, expect, it, vi } from "vitest";
import { DeliveryTable } from "./DeliveryTable";
import type { WebhookDelivery } from "./webhook";

const delivery: WebhookDelivery = {
  id: 31,
  messageId: "msg_1",
  event: "REQUEST_DECIDED",
  reference: "DD-0001",
  happenedAt: "2026-11-27T09:00:00Z",
  state: "GIVEN_UP",
  stateText: "Given up",
  attempts: 15,
  problem: "The receiver answered 500.",
};

describe("what an endpoint was sent", () => {
  it("says why it was given up, and sends it again", () => {
    const onReplay = vi.fn();
    render(<DeliveryTable deliveries={[delivery]} replaying={undefined} onReplay={onReplay} />);
    const row = screen.getByRole("row", { name: /Deep-dive request accepted or declined/ });
    expect(within(row).getByText("Given up")).toBeTruthy();
    expect(row.textContent).toContain("The receiver answered 500. Tried 15 times.");
    within(row)
      .getByRole("button", { name: /^Send again.*DD-0001$/ })
      .click();
    expect(onReplay).toHaveBeenCalledWith(31);
  });

  it("offers nothing while it is still to be sent", () => {
    render(
      <DeliveryTable
        deliveries={[{ ...delivery, state: "QUEUED", stateText: "Waiting to be sent" }]}
        replaying={undefined}
        onReplay={vi.fn()}
      />,
    );
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByText("Nothing: it is still to be sent")).toBeTruthy();
  });
});
