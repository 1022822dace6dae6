import { useQuery } from "@tanstack/react-query";
import { measureQualityQuery } from "#/api/quality";
import { QualityRating } from "#/features/quality/QualityRating";

/** The measure's data quality for those who put it right: nothing where a lead officer looks at another's measure. */
export function MeasureQualityPart({ indicator }: { indicator: string }) {
  const { data } = useQuery({ ...measureQualityQuery(indicator), retry: false });
  if (!data) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Data quality</h2>
      <QualityRating quality={data} />
    </>
  );
}
