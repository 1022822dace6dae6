import { Link } from "@tanstack/react-router";
import { CountsTable } from "./CountsTable";
import { type DataQuality, listedOf } from "./quality";

/** Every kind that was found, with a way to what is listed of it; of the others, that they were not. */
export function KindCounts({ kinds }: Pick<DataQuality, "kinds">) {
  const found = kinds.filter(({ open, explained }) => open + explained > 0);
  const others = kinds.filter((kind) => !found.includes(kind));
  return (
    <>
      {found.length > 0 ? (
        <CountsTable
          caption="By kind"
          heading="Kind"
          rows={found.map(({ kind, title, meaning, open, explained }) => ({
            key: kind,
            of: (
              <>
                <Link
                  to="/figures/quality"
                  search={{ kind, ...listedOf(open) }}
                  className="govuk-link app-rows__link"
                >
                  {title}
                </Link>
                <div className="govuk-hint govuk-!-margin-bottom-0">{meaning}</div>
              </>
            ),
            open,
            explained,
          }))}
        />
      ) : null}
      {others.length > 0 ? (
        <p className="govuk-body">
          {found.length > 0 ? "None of: " : "Looked for, and not found: "}
          {others.map(({ title }) => title.toLowerCase()).join(", ")}.
        </p>
      ) : null}
    </>
  );
}
