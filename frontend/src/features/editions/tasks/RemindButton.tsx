import { Button } from "#/ui/Button";

interface RemindButtonProps {
  service: string;
  busy: boolean;
  onRemind: () => void;
}

/** Writes now to those who lead a service, beside the reminders that go out by themselves. */
export function RemindButton({ service, busy, onRemind }: RemindButtonProps) {
  return (
    <Button type="button" look="secondary" busy={busy} onClick={onRemind}>
      {busy ? "Sending the reminder" : "Send a reminder now"}
      <span className="govuk-visually-hidden"> to {service}</span>
    </Button>
  );
}
