import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from "react";

type Look = "primary" | "secondary" | "warning";

function classOf(look: Look) {
  return look === "primary" ? "govuk-button" : `govuk-button govuk-button--${look}`;
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  /** While true the button says it is working and a second press does nothing; it keeps the focus. */
  busy?: boolean;
}

export function Button({ look = "primary", busy = false, type = "submit", onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classOf(look)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}

interface ButtonAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  look?: Look;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link that looks like a button and leaves the web app (sign in, downloads). */
export function ButtonAnchor({ look = "primary", ...rest }: ButtonAnchorProps) {
  return <a {...rest} className={classOf(look)} draggable={false} />;
}

/** The same for a page of the web app, with the router's typed `to`, `params` and `search`. */
export const ButtonLink = createLink(ButtonAnchor);
