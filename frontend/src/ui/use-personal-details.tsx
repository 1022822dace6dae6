import { useRef, useState } from "react";
import { Button } from "./Button";
import { type PersonalDetail, personalDetails, personalKindWords } from "./personal-details";
import { TakesFocus } from "./TakesFocus";

/** A text that is about to be sent. */
export interface SentText {
  fieldId: string;
  /** As its label names it. */
  label: string;
  text: string;
}

interface Found extends PersonalDetail {
  field: SentText;
}

/** Holds a form back once when its texts seem to tell of a person; whoever sends it may change it, or send it all the same. */
export function usePersonalDetails() {
  const [{ found, attempt }, setFound] = useState<{ found: readonly Found[]; attempt: number }>({
    found: [],
    attempt: 0,
  });
  const agreed = useRef("");
  return {
    /** Stands in the form, before its button. */
    warning:
      found.length > 0 ? (
        <Warning
          key={attempt}
          found={found}
          onAgree={() => {
            agreed.current = keyOf(found);
          }}
        />
      ) : null,
    /** Whether it may go as it is. */
    allows: (texts: readonly SentText[]): boolean => {
      const now = texts.flatMap((field) =>
        personalDetails(field.text).map((detail) => ({ ...detail, field })),
      );
      const may = now.length === 0 || agreed.current === keyOf(now);
      setFound({ found: may ? [] : now, attempt: attempt + 1 });
      return may;
    },
  };
}

// Other words than those that were agreed to are asked about anew.
function keyOf(found: readonly Found[]) {
  return JSON.stringify(found.map(({ field, kind, words }) => [field.fieldId, kind, words]));
}

function Warning({ found, onAgree }: { found: readonly Found[]; onAgree: () => void }) {
  return (
    <TakesFocus>
      <section className="govuk-inset-text" aria-labelledby="personal-heading">
        <h3 className="govuk-heading-s" id="personal-heading">
          This may say who somebody is
        </h3>
        <p className="govuk-body">
          Others read what you send. Take out what could identify a child or a family, or send it if it is
          something else.
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {found.map(({ field, kind, words, start }) => (
            <li key={`${field.fieldId} ${start}`}>
              “{words}” looks like {personalKindWords[kind]}, in{" "}
              <a href={`#${field.fieldId}`} className="govuk-link">
                {field.label}
              </a>
            </li>
          ))}
        </ul>
        <Button look="secondary" onClick={onAgree}>
          Send it all the same
        </Button>
      </section>
    </TakesFocus>
  );
}
