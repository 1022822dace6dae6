import type { Newsletter } from "./newsletter";

/** The block as members will read it; its links are the ones that are copied. */
export function NewsletterPreview({ newsletter }: { newsletter: Newsletter }) {
  return (
    <section aria-labelledby="preview" className="govuk-inset-text">
      <h2 className="govuk-heading-m" id="preview">
        Scorecards published in {newsletter.label}
      </h2>
      {newsletter.items.length === 0 ? <p className="govuk-body">None.</p> : null}
      {newsletter.items.map((item) => (
        <div key={`${item.scorecard} ${item.period}`}>
          <h3 className="govuk-heading-s">
            <a className="govuk-link" href={item.address}>
              {item.title}, {item.periodLabel}
              {item.corrected ? " (corrected)" : ""}
            </a>
          </h3>
          <p className="govuk-body">{item.countsText}</p>
          {item.news.length > 0 ? (
            <ul className="govuk-list govuk-list--bullet">
              {item.news.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ))}
    </section>
  );
}
