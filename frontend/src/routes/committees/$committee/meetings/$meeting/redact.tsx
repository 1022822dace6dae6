import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { committeeQuery, meetingQuery } from "#/api/committees";
import { requirePermission } from "#/app/permissions";
import { CommitteeCrumbs } from "#/features/committees/CommitteeCrumbs";
import { meetingInWords } from "#/features/committees/committee";
import { type TypedWords, UnwantedWordsForm } from "#/features/redaction/UnwantedWordsForm";
import { RedactPage } from "../../../../-RedactPage";

export const Route = createFileRoute("/committees/$committee/meetings/$meeting/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "committees:arrange"),
  loader: ({ context: { queryClient }, params: { committee, meeting } }) =>
    Promise.all([
      queryClient.ensureQueryData(committeeQuery(committee)),
      queryClient.ensureQueryData(meetingQuery(committee, meeting)),
    ]),
  component: Redact,
});

function Redact() {
  const { committee: code, meeting: reference } = Route.useParams();
  const { data: committee } = useSuspenseQuery(committeeQuery(code)).data;
  const options = meetingQuery(code, reference);
  const query = useSuspenseQuery(options);
  const { data: meeting, etag } = query.data;
  return (
    <RedactPage
      what="meeting"
      crumbs={<CommitteeCrumbs committee={committee} withProgramme />}
      caption={`${committee.title}, ${meetingInWords(meeting)}`}
      query={{ queryKey: options.queryKey, refetch: query.refetch }}
      send={(body: TypedWords) =>
        versioned(
          client.POST("/committees/{committee}/meetings/{meeting}/redactions", {
            params: { path: { committee: code, meeting: reference }, header: { "If-Match": etag } },
            body,
          }),
        )
      }
      form={(form) => <UnwantedWordsForm what="meeting" {...form} />}
    />
  );
}
