import type { components } from "#/api/schema";
import { Paragraphs } from "#/ui/Paragraphs";
import { Tag } from "#/ui/Tag";

type Words = components["schemas"]["Commentary"];

/** What the lead officer says of a measure: what happened, why, and what is done about it by when. */
export function Commentary({ commentary }: { commentary: Words }) {
  const { text, cause, action, by, exempt } = commentary;
  return (
    <div className="app-commentary">
      {exempt ? (
        <p className="govuk-body app-state">
          <Tag colour="purple">Exempt: only for those who may read exempt measures</Tag>
        </p>
      ) : null}
      {text ? <Paragraphs text={text} /> : null}
      {cause || action ? (
        <dl className="app-commentary__list">
          {cause ? (
            <div>
              <dt>Why</dt>
              <dd className="app-typed">{cause}</dd>
            </div>
          ) : null}
          {action ? (
            <div>
              <dt>What is being done</dt>
              <dd>
                <span className="app-typed">{action.what}</span>{" "}
                <span className="app-commentary__who">
                  {action.dueText}: {action.owner}
                </span>
              </dd>
            </div>
          ) : null}
        </dl>
      ) : null}
      <p className="app-commentary__by">Written by {by}</p>
    </div>
  );
}
