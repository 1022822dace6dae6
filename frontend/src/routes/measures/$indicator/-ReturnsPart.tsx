import { useQuery } from "@tanstack/react-query";
import { statutoryReturnsQuery } from "#/api/statutory-returns";
import { WhereFromSection } from "#/features/returns/WhereFromSection";

/** The returns to government from which the measure comes, beside its definition. */
export function ReturnsPart({ indicator }: { indicator: string }) {
  const { data } = useQuery(statutoryReturnsQuery(indicator));
  return <WhereFromSection returns={data ?? []} />;
}
