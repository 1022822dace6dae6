import { InsetText, WarningText } from "#/ui/Notices";
import type { Circulation } from "./PublicationsTold";

/** How many were told of a publication, with a warning where that is nobody, or nobody yet. */
export function ToldNotice({ circulation: { state, told, text } }: { circulation: Circulation }) {
  return state === "WAITING" || told === 0 ? (
    <WarningText>{text}</WarningText>
  ) : (
    <InsetText>{text}</InsetText>
  );
}
