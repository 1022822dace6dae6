import { Announcement } from "#/ui/Notices";
import type { Hint } from "./writing-hints";

/** Friendly words on how a text is written. They stand beside it and never in the way. */
export function Hints({ hints }: { hints: readonly Hint[] }) {
  return (
    <div className={hints.length > 0 ? "app-hints" : undefined}>
      {hints.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">Could it be plainer?</h3>
          <ul className="govuk-list govuk-list--bullet">
            {hints.map(({ about, text }) => (
              <li key={about}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="govuk-visually-hidden">
        <Announcement>{spoken(hints.length)}</Announcement>
      </div>
    </div>
  );
}

function spoken(count: number) {
  if (count === 0) return "";
  return count === 1 ? "1 suggestion for plainer English" : `${count} suggestions for plainer English`;
}
