import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";

/** Takes an explanation back. */
export function TakeBack({ busy, onTakeBack }: { busy: boolean; onTakeBack: () => void }) {
  return (
    <Details summary="The explanation does not hold">
      <p className="govuk-body">It is then listed again among what is to be looked at.</p>
      <Button type="button" look="warning" busy={busy} onClick={onTakeBack}>
        Take the explanation back
      </Button>
    </Details>
  );
}
