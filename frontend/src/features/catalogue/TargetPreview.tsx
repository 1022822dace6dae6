import { ApiProblem } from "#/api/problem";
import type { components } from "#/api/schema";
import { RatingTag } from "#/measure/RatingTag";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { targetForm } from "./typed-target";

interface TargetPreviewProps {
  yearLabel: string;
  preview: components["schemas"]["ThresholdPreview"] | undefined;
  problem: unknown;
  /** Whether what was typed is too little to be rated by. */
  incomplete: boolean;
}

const { fields } = targetForm("NONE", new Map());
const mostShown = 13;

/** What the service says that the target would rate. */
export function TargetPreview({ yearLabel, preview, problem, incomplete }: TargetPreviewProps) {
  return (
    <section className="govuk-inset-text" aria-labelledby="would-rate">
      <h2 className="govuk-heading-s" id="would-rate">
        What it would rate
      </h2>
      <div aria-live="polite">
        {incomplete ? (
          <p className="govuk-body">It is shown here as soon as the numbers above are complete.</p>
        ) : problem ? (
          <Problem problem={problem} />
        ) : preview ? (
          <Rated yearLabel={yearLabel} preview={preview} />
        ) : (
          <p className="govuk-body">Asking the service.</p>
        )}
      </div>
    </section>
  );
}

function Problem({ problem }: { problem: unknown }) {
  const errors = problem instanceof ApiProblem ? problem.errors : [];
  if (errors.length === 0)
    return <p className="govuk-body">What it would rate could not be worked out just now.</p>;
  return (
    <>
      <p className="govuk-body">These numbers do not go together:</p>
      <ul className="govuk-list govuk-list--bullet">
        {errors.map(({ pointer = "", detail }) => (
          <li key={`${pointer} ${detail}`}>
            {labelOf(pointer)}
            {detail}
          </li>
        ))}
      </ul>
    </>
  );
}

function labelOf(pointer: string) {
  const field = Object.values(fields).find(({ pointers }) =>
    (pointers as readonly string[]).includes(pointer),
  );
  return field ? `${field.label}: ` : "";
}

function Rated({
  yearLabel,
  preview: { yearLabel: of, figures },
}: Pick<TargetPreviewProps, "yearLabel"> & {
  preview: components["schemas"]["ThresholdPreview"];
}) {
  if (figures.length === 0) {
    return <p className="govuk-body">There is no figure yet that it could rate.</p>;
  }
  const shown = figures.slice(0, mostShown);
  return (
    <>
      {of === yearLabel ? null : (
        <p className="govuk-body">
          There is no figure of {yearLabel} yet. This is what it would say of {of}.
        </p>
      )}
      <ScrollRegion label="What the target would rate">
        <table className="govuk-table app-stacked">
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {["Period", "Figure", "Target", "Rating"].map((heading) => (
                <th scope="col" className="govuk-table__header" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {shown.map(({ period, label, display, rating, targetText }) => (
              <tr className="govuk-table__row" key={period}>
                <th scope="row" className="govuk-table__header">
                  {label}
                </th>
                <td className="govuk-table__cell">{display}</td>
                <td className="govuk-table__cell">{targetText}</td>
                <td className="govuk-table__cell">
                  <RatingTag rating={rating} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {figures.length > shown.length ? (
        <p className="govuk-body">
          The newest {shown.length} of {figures.length} figures.
        </p>
      ) : null}
    </>
  );
}
