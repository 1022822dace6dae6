import { Link } from "@tanstack/react-router";
import { Details } from "#/ui/Details";
import type { EditionDocument } from "./edition-document";

/** How to read the page, explained on its own first row. Editions from before have no such words. */
export function HowToReadPanel({ parts }: { parts: EditionDocument["howToRead"] }) {
  if (!parts || parts.length === 0) return null;
  return (
    <Details summary="How to read this page, using its first row">
      <dl className="app-how-to-read">
        {parts.map(({ heading, text }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to="/glossary" className="govuk-link">
          What the words mean
        </Link>
      </p>
    </Details>
  );
}
