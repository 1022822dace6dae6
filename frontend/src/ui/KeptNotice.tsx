import { Button } from "./Button";
import { londonDateTime } from "./dates";
import { InsetText } from "./Notices";

interface KeptNoticeProps {
  /** When what is typed was last kept, where it stands there from before. */
  since: string | undefined;
  /** Whether anything is typed at all. */
  begun: boolean;
  onForget: () => void;
}

/** Says that what is typed stays on the device, and of what stands there from before since when. */
export function KeptNotice({ since, begun, onForget }: KeptNoticeProps) {
  return since !== undefined && begun ? (
    <InsetText>
      <p className="govuk-body">
        This is what you typed until {londonDateTime(since)}. It has not been sent.
      </p>
      <Button type="button" look="secondary" onClick={onForget}>
        Start again
      </Button>
    </InsetText>
  ) : (
    <p className="govuk-hint">What you type stays on this device until you send it.</p>
  );
}
