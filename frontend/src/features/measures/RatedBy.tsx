import { Link } from "@tanstack/react-router";
import { WhatIsThis } from "#/measure/Glossary";

/** Which version of the rules made the ratings and words of the page. */
export function RatedBy({ version }: { version: string }) {
  return (
    <p className="govuk-body">
      Rated by version {version} of the rules <WhatIsThis code="rule-version" />{" "}
      <Link to="/how-to-read" className="govuk-link">
        How these figures are rated
      </Link>
    </p>
  );
}
