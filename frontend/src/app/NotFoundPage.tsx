import { Link } from "@tanstack/react-router";
import { Page } from "#/ui/Page";

export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <p className="govuk-body">If you typed the address, check it is right.</p>
      <p className="govuk-body">If you pasted it, check you copied the whole address.</p>
      <p className="govuk-body">
        <Link to="/" className="govuk-link">
          Go to the home page
        </Link>
      </p>
    </Page>
  );
}
