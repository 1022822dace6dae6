import { Link } from "@tanstack/react-router";
import { Button } from "#/ui/Button";
import { NotificationBanner } from "#/ui/Notices";
import { Paragraphs } from "#/ui/Paragraphs";
import { TakesFocus } from "#/ui/TakesFocus";
import type { DeepDiveRequest } from "./request";
import { supportInWords } from "./supporters";

interface ExistingRequestProps {
  request: DeepDiveRequest;
  /** What the person had typed before the service said that another request exists. */
  typed?: string;
  busy: boolean;
  onSupport: () => void;
}

/** One measure of an edition has one open request: others stand behind it rather than ask the same again. */
export function ExistingRequest({ request, typed, busy, onSupport }: ExistingRequestProps) {
  const banner = (
    <NotificationBanner title="There is already a request on this measure">
      <p className="govuk-notification-banner__heading">
        {request.mine ? "You have" : `${request.raisedBy} has`} already asked about this measure in request{" "}
        {request.reference}.
      </p>
      <Paragraphs text={request.question} />
      <p className="govuk-body">{supportInWords(request)}.</p>
    </NotificationBanner>
  );
  return (
    <>
      {/* After sending, this stands where the form with the focus was. */}
      {typed === undefined ? banner : <TakesFocus>{banner}</TakesFocus>}
      {request.actions.includes("SUPPORT") ? (
        <>
          <p className="govuk-body">
            Support that request instead. Its answer goes to everyone who supports it, and the number of
            members who want to know is seen by those who decide.
          </p>
          <Button type="button" busy={busy} onClick={onSupport}>
            {busy ? "Recording your support" : `Support request ${request.reference}`}
          </Button>
        </>
      ) : null}
      <p className="govuk-body">
        <Link to="/requests/$reference" params={{ reference: request.reference }} className="govuk-link">
          Read request {request.reference}
        </Link>
      </p>
      {typed ? (
        <>
          <h2 className="govuk-heading-m">What you typed</h2>
          <p className="govuk-body">It was not sent. Copy it from here if you want to keep it.</p>
          <div className="app-quote">
            <Paragraphs text={typed} />
          </div>
        </>
      ) : null}
    </>
  );
}
