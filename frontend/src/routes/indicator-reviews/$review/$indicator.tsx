import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { client } from "#/api/client";
import { indicatorReviewQuery, measureInReviewQuery } from "#/api/indicator-reviews";
import { requirePermission } from "#/app/permissions";
import { ChangeForm } from "#/features/indicator-review/ChangeForm";
import {
  changeColour,
  type MeasureChange,
  replacements,
  reviewLimits,
  type TypedChange,
} from "#/features/indicator-review/indicator-review";
import { MeasureFacts } from "#/features/indicator-review/MeasureFacts";
import { ReviewCrumbs } from "#/features/indicator-review/ReviewCrumbs";
import { SaidOfMeasure } from "#/features/indicator-review/SaidOfMeasure";
import { Details } from "#/ui/Details";
import { Page } from "#/ui/Page";
import { Said } from "#/ui/Said";
import { Tag } from "#/ui/Tag";
import { TextForm } from "#/ui/TextForm";
import { checkLength } from "#/ui/typed-text";
import { useStanding } from "#/ui/use-standing";
import { wasDone } from "#/ui/was-done";

export const Route = createFileRoute("/indicator-reviews/$review/$indicator")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  loader: ({ context: { queryClient }, params: { review, indicator } }) =>
    Promise.all([
      queryClient.ensureQueryData(indicatorReviewQuery(review)),
      // Fresh, as others of the group speak meanwhile.
      queryClient.fetchQuery({ ...measureInReviewQuery(review, indicator), staleTime: 0 }),
    ]),
  component: MeasureOfReview,
});

function MeasureOfReview() {
  const { review, indicator } = Route.useParams();
  // The key throws away what was typed when the address changes to another measure.
  return <MeasurePage key={`${review} ${indicator}`} review={review} indicator={indicator} />;
}

type Act =
  | ({ act: "propose" | "decide" } & TypedChange & { change: MeasureChange })
  | { act: "comment"; text: string };

const done: Record<Act["act"], string> = {
  propose: "What you would do is kept",
  decide: "The decision is written down",
  comment: "The comment is kept",
};

const controls: Record<string, string> = {
  "/change": "change",
  "/replacedBy": "replaced-by",
  "/reason": "text",
  "/minute": "text",
};

function MeasurePage({ review, indicator }: { review: string; indicator: string }) {
  const cache = useQueryClient();
  const whole = useSuspenseQuery(measureInReviewQuery(review, indicator));
  const all = useSuspenseQuery(indicatorReviewQuery(review)).data.data;
  const { data, etag } = whole.data;
  const { measure, actions } = data;
  const attempt = useAttemptKey();
  const [sent, setSent] = useState(0);
  const [comment, setComment] = useState("");
  const act = useMutation({
    mutationFn: async (wanted: Act) => {
      const path = { review, indicator };
      const text = wanted.text.trim();
      if (wanted.act === "comment") {
        const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify([sent, text])) };
        return client.POST("/indicator-reviews/{review}/measures/{indicator}/comments", {
          params: { path, header },
          body: { text },
        });
      }
      const { change } = wanted;
      const replacedBy = change === "REPLACE" ? wanted.replacedBy : undefined;
      return wanted.act === "propose"
        ? client.PUT("/indicator-reviews/{review}/measures/{indicator}/proposal", {
            params: { path },
            body: { change, replacedBy, reason: text || undefined },
          })
        : client.POST("/indicator-reviews/{review}/decisions", {
            params: { path: { review }, header: { "If-Match": etag } },
            body: { measures: [indicator], change, replacedBy, minute: text },
          });
    },
    onSuccess: async () => {
      // The same words sent once more are another comment.
      setSent(sent + 1);
      await cache.invalidateQueries();
    },
  });
  const fieldIdOf = (pointer: string) =>
    act.variables?.act === "comment"
      ? "comment"
      : act.variables && controls[pointer] && `${act.variables.act}-${controls[pointer]}`;
  const standing = useStanding({
    what: "review",
    write: act,
    done: act.isSuccess ? done[act.variables.act] : undefined,
    onReload: whole.refetch,
    fieldIdOf,
  });
  const shared = {
    others: replacements(all.measures),
    choices: data.choices,
    errorOf: standing.errorOf,
    onRefused: standing.refuse,
  };
  const sending = act.isPending ? act.variables.act : undefined;
  return (
    <>
      <ReviewCrumbs of={data} />
      {standing.head}
      <Page
        title={measure.title}
        caption={`${data.scorecardTitle}, ${data.reference}`}
        hasError={standing.hasError}
      >
        <div className="app-column">
          {measure.decision ? (
            <>
              <h2 className="govuk-heading-m">What was decided</h2>
              <p className="govuk-body">
                <Tag colour={changeColour(measure.decision.change)}>{measure.decision.words}</Tag>{" "}
                {measure.decision.replacement}
              </p>
              <Said text={measure.decision.minute} by={measure.decision.by} at={measure.decision.at} />
            </>
          ) : null}
          <MeasureFacts whole={data} />
          <SaidOfMeasure whole={data} />
          {actions.includes("PROPOSE") ? (
            <section aria-labelledby="propose-heading">
              <h2 className="govuk-heading-m" id="propose-heading">
                {measure.mine ? "Say something else" : "Say what you would do"}
              </h2>
              <ChangeForm
                {...shared}
                id="propose"
                label="What would you do with it?"
                text={{
                  label: "Why?",
                  hint: "May be left out where you agree with a reason above.",
                  missing: "Enter why",
                  noun: "Why",
                  optional: true,
                }}
                button={{ send: "Say this", sending: "Saying it" }}
                busy={sending === "propose"}
                onSend={(typed) => wasDone(act.mutateAsync({ act: "propose", ...typed }))}
              />
            </section>
          ) : null}
          {actions.includes("DECIDE") ? (
            <Details summary="Write down what the group decided">
              <ChangeForm
                {...shared}
                id="decide"
                label="What did the group decide?"
                text={{
                  label: "Minute",
                  hint: "As it is written down.",
                  missing: "Enter the minute",
                  noun: "The minute",
                }}
                button={{ send: "Write down the decision", sending: "Writing it down" }}
                busy={sending === "decide"}
                onSend={(typed) => wasDone(act.mutateAsync({ act: "decide", ...typed }))}
              />
            </Details>
          ) : null}
          {actions.includes("COMMENT") ? (
            <Details summary="Comment on it">
              <TextForm
                id="comment"
                label="Your comment"
                hint="The group reads it here. It changes nothing by itself."
                limit={reviewLimits.comment.most}
                rows={3}
                value={comment}
                error={shared.errorOf("comment")}
                busy={sending === "comment"}
                button={{ send: "Keep the comment", sending: "Keeping it", look: "secondary" }}
                check={(text) =>
                  checkLength("comment", text, reviewLimits.comment, {
                    missing: "Enter your comment",
                    noun: "The comment",
                  })
                }
                onChange={setComment}
                onRefused={shared.onRefused}
                onSend={async (text) => {
                  if (await wasDone(act.mutateAsync({ act: "comment", text }))) setComment("");
                }}
              />
            </Details>
          ) : null}
        </div>
      </Page>
    </>
  );
}
