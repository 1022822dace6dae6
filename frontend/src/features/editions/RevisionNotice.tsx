import type { ReactNode } from "react";
import { londonDateTime } from "#/ui/dates";
import { InsetText, NotificationBanner } from "#/ui/Notices";
import { Paragraphs } from "#/ui/Paragraphs";
import type { Edition } from "./edition";

interface RevisionNoticeProps {
  edition: Edition;
  /** A link to the same page in another revision; without one, in what members read now. */
  linkTo: (revision: number | undefined, words: string) => ReactNode;
}

/** Stands above what was corrected and above what corrects it, so that nobody takes one for the other. */
export function RevisionNotice({ edition, linkTo }: RevisionNoticeProps) {
  const { revision, state, erratum, publishedAt, supersededAt, revisions } = edition;
  const earlier = revisions.filter((each) => each.revision < revision && each.publishedAt);
  const next = revisions.find((each) => each.revision === revision + 1);
  return (
    <>
      {supersededAt ? (
        <NotificationBanner title="This is not the latest revision">
          <p className="govuk-notification-banner__heading">
            This revision was replaced by a correction on {londonDateTime(supersededAt)}.{" "}
            {linkTo(undefined, "Read the corrected edition")}
          </p>
          {next?.erratum ? (
            <>
              <p className="govuk-body">What was corrected:</p>
              <Paragraphs text={next.erratum} />
            </>
          ) : null}
        </NotificationBanner>
      ) : null}
      {erratum && publishedAt ? (
        <NotificationBanner title="Correction">
          <p className="govuk-notification-banner__heading app-typed">
            Corrected on {londonDateTime(publishedAt)}: {erratum}
          </p>
          <EarlierRevisions earlier={earlier} linkTo={linkTo} />
        </NotificationBanner>
      ) : null}
      {erratum && state !== "PUBLISHED" ? (
        <InsetText>
          <p className="govuk-body">
            <strong>This is a correction in preparation. Members will read with it:</strong>
          </p>
          <Paragraphs text={erratum} />
        </InsetText>
      ) : null}
    </>
  );
}

interface EarlierRevisionsProps {
  earlier: Edition["revisions"];
  linkTo: RevisionNoticeProps["linkTo"];
}

function EarlierRevisions({ earlier, linkTo }: EarlierRevisionsProps) {
  return (
    <ul className="govuk-list">
      {earlier.map(({ revision, publishedAt }) => (
        <li key={revision}>
          {linkTo(revision, `Read revision ${revision} as it was`)}
          {publishedAt ? `, published ${londonDateTime(publishedAt)}` : null}
        </li>
      ))}
    </ul>
  );
}
