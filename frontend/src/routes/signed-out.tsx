import { createFileRoute } from "@tanstack/react-router";
import { ButtonAnchor } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/signed-out")({ component: SignedOut });

function SignedOut() {
  return (
    <Page title="You have signed out">
      <p className="govuk-body">If you share this device, close the browser as well.</p>
      <ButtonAnchor href="/sign-in?to=%2F">Sign in again</ButtonAnchor>
    </Page>
  );
}
