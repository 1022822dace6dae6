import { useQuery } from "@tanstack/react-query";
import { statutoryReturnsQuery } from "#/api/statutory-returns";
import { WhereFromSection } from "#/features/returns/WhereFromSection";
import { ListProblem } from "#/ui/ListProblem";

/** The returns to government from which a measure comes. */
export function Returned({ indicator }: { indicator: string }) {
  const returns = useQuery(statutoryReturnsQuery(indicator));
  if (returns.error) {
    return <ListProblem what="The returns" problem={returns.error} onRetry={returns.refetch} />;
  }
  return <WhereFromSection returns={returns.data ?? []} />;
}
