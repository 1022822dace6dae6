import { Link } from "@tanstack/react-router";
import { noService } from "#/measure/definition-words";
import { CountsTable } from "./CountsTable";
import { type DataQuality, kindsInWords, listedOf } from "./quality";

/** What each service has to look at. */
export function ServiceCounts({ services }: Pick<DataQuality, "services">) {
  if (services.length === 0) return null;
  return (
    <CountsTable
      caption="By service"
      heading="Service"
      rows={services.map(({ service = noService, name, open, explained, kinds, trendText }) => ({
        key: service,
        of: (
          <>
            <Link
              to="/figures/quality"
              search={{ service, ...listedOf(open) }}
              className="govuk-link app-rows__link"
            >
              {name}
            </Link>
            {kinds.length > 0 ? (
              <div className="govuk-hint govuk-!-margin-bottom-0">{kindsInWords(kinds)}</div>
            ) : null}
          </>
        ),
        open,
        explained,
        trend: trendText,
      }))}
    />
  );
}
