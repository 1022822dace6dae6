import { fileAddress } from "#/ui/file-address";

/** The same report to print and to read without a network. */
export function ReportFiles({ reference }: { reference: string }) {
  const file = `annual-reports/${reference}/report`;
  return (
    <ul className="govuk-list">
      <li>
        <a className="govuk-link" href={fileAddress(`${file}.pdf`, {})} download>
          Download the report as a PDF
        </a>
      </li>
      <li>
        <a className="govuk-link" href={fileAddress(`${file}.html`, {})} download>
          Download the report as a page to read offline
        </a>
      </li>
    </ul>
  );
}
