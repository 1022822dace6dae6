import { type ReactNode, useLayoutEffect, useRef } from "react";

export interface FormError {
  /** The id of the control the message belongs to; without it the message is not a link. */
  fieldId?: string;
  message: string;
  /** Makes the message a link to another page, where it is put right. */
  link?: (message: string) => ReactNode;
}

interface ErrorSummaryProps {
  title?: string;
  errors?: readonly FormError[];
  children?: ReactNode;
}

/** Takes the focus when it appears, so that nobody misses that the form was not accepted. */
export function ErrorSummary({ title = "There is a problem", errors = [], children }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {children}
          {errors.length > 0 ? (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map((error) => (
                <li key={`${error.fieldId ?? ""} ${error.message}`}>
                  {error.link ? (
                    error.link(error.message)
                  ) : error.fieldId ? (
                    <a href={`#${error.fieldId}`} onClick={(event) => focusField(event, error.fieldId)}>
                      {error.message}
                    </a>
                  ) : (
                    error.message
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  );
}

// The router would take a change of the hash for a navigation, so the field is focused directly.
function focusField(event: { preventDefault: () => void }, id: string | undefined) {
  const field = id ? document.getElementById(id) : null;
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}
