import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { meQuery } from "#/api/session";
import { InsetText } from "#/ui/Notices";
import { signInAddress } from "#/ui/ProblemSummary";

/** Tells someone who has not signed in that there may be more for them. Nothing for those who have. */
export function VisitorNote() {
  const { data: me, isSuccess } = useQuery(meQuery);
  const place = useLocation({ select: ({ pathname, searchStr }) => ({ pathname, search: searchStr }) });
  if (!isSuccess || me) return null;
  return (
    <InsetText>
      You are reading what is public. Members and officers of the council can{" "}
      <a className="govuk-link" href={signInAddress(place)}>
        sign in to see the rest
      </a>
      .
    </InsetText>
  );
}
