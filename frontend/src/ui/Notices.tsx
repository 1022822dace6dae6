import { type ReactNode, useId } from "react";

export function InsetText({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}

export function WarningText({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">Warning</span>
        {children}
      </strong>
    </div>
  );
}

interface BannerProps {
  title?: string;
  /** A success banner answers what the person just did: it is read out at once. */
  success?: boolean;
  children: ReactNode;
}

export function NotificationBanner({ title, success = false, children }: BannerProps) {
  const id = useId();
  return (
    <section
      className={`govuk-notification-banner${success ? " govuk-notification-banner--success" : ""}`}
      role={success ? "alert" : "region"}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title ?? (success ? "Success" : "Important")}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </section>
  );
}

/** Says something to a screen reader when its text changes, without taking the focus. */
export function Announcement({ children }: { children: ReactNode }) {
  return (
    <p className="govuk-body" role="status" aria-live="polite">
      {children}
    </p>
  );
}
