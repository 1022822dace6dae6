import { Button } from "#/ui/Button";
import { londonDateTime } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { Tag } from "#/ui/Tag";
import type { CommentGroup, EditionComment } from "./comments";

interface CommentListProps {
  groups: readonly CommentGroup[];
  /** The comment that is being marked as dealt with. */
  settling?: number;
  /** Absent when comments can no longer be dealt with here. */
  onSettle?: (comment: EditionComment) => void;
}

/** What was said, by what it is about, oldest first. */
export function CommentList({ groups, settling, onSettle }: CommentListProps) {
  if (groups.length === 0) return <p className="govuk-body">Nobody has commented yet.</p>;
  return groups.map(({ indicator, title, comments }) => {
    const heading = `comments-${indicator ?? "edition"}`;
    return (
      <section key={heading} aria-labelledby={heading}>
        <h2 className="govuk-heading-m" id={heading}>
          {title}
        </h2>
        <ol className="app-list">
          {comments.map((comment) => (
            <CommentItem
              key={comment.id}
              comment={comment}
              about={title}
              busy={settling === comment.id}
              onSettle={onSettle}
            />
          ))}
        </ol>
      </section>
    );
  });
}

interface CommentItemProps {
  comment: EditionComment;
  about: string;
  busy: boolean;
  onSettle: CommentListProps["onSettle"];
}

function CommentItem({ comment, about, busy, onSettle }: CommentItemProps) {
  const { text, by, at, settledBy, settledAt } = comment;
  return (
    <li className="app-list__item">
      <p className="govuk-body app-state">
        <strong>{by}</strong>, <time dateTime={at}>{londonDateTime(at)}</time>{" "}
        {settledAt ? <Tag colour="green">Dealt with</Tag> : <Tag colour="yellow">Open</Tag>}
      </p>
      <Paragraphs text={text} />
      {settledAt ? (
        <p className="govuk-body app-muted">
          Marked as dealt with by {settledBy} on {londonDateTime(settledAt)}
        </p>
      ) : onSettle ? (
        <Button type="button" look="secondary" busy={busy} onClick={() => onSettle(comment)}>
          Mark as dealt with
          <span className="govuk-visually-hidden">
            : comment by {by} on {about}, {londonDateTime(at)}
          </span>
        </Button>
      ) : null}
    </li>
  );
}
