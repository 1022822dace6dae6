import { Link, type LinkProps, useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { type Me, may, type Permission } from "./permissions";

type Address = NonNullable<LinkProps["to"]>;

interface Destination {
  to: Address;
  label: string;
  /** Shown to a person with any of these; to everyone signed in when empty. */
  anyOf: Permission[];
}

const destinations: Destination[] = [
  { to: "/", label: "Home", anyOf: [] },
  { to: "/desk", label: "Desk", anyOf: ["commentary:write"] },
  { to: "/scorecards", label: "Scorecards", anyOf: ["editions:read"] },
  { to: "/calendar", label: "Calendar", anyOf: ["editions:read"] },
  { to: "/requests", label: "Deep-dive requests", anyOf: ["requests:read"] },
  { to: "/clinics", label: "Clinics", anyOf: ["requests:read"] },
  { to: "/committees", label: "Committees", anyOf: ["requests:read"] },
  { to: "/tracker", label: "Tracker", anyOf: ["requests:read"] },
  { to: "/editions", label: "Editions", anyOf: ["editions:read-unpublished"] },
  { to: "/figures", label: "Figures", anyOf: ["figures:read"] },
  { to: "/measures", label: "Measures", anyOf: ["indicators:write"] },
  { to: "/circulation/sent", label: "E-mails sent", anyOf: ["circulation:read"] },
  { to: "/administration/access", label: "Access", anyOf: ["access:read"] },
  { to: "/administration/webhooks", label: "Webhooks", anyOf: ["webhooks:manage"] },
];

/** GOV.UK's service navigation; on a narrow screen it folds behind a menu button. */
export function ServiceNavigation({ me }: { me: Me }) {
  const path = useLocation({ select: (location) => location.pathname });
  const [openOn, setOpenOn] = useState<string>();
  // Remembering where it was opened closes the menu by itself after a navigation.
  const open = openOn === path;
  return (
    <div className="govuk-service-navigation app-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label="Menu" className="govuk-service-navigation__wrapper">
            <button
              type="button"
              className="govuk-service-navigation__toggle app-navigation__toggle"
              aria-controls="navigation"
              aria-expanded={open}
              onClick={() => setOpenOn(open ? undefined : path)}
            >
              Menu
            </button>
            <ul
              className={`govuk-service-navigation__list app-navigation__list${open ? " app-navigation__list--open" : ""}`}
              id="navigation"
            >
              {destinations
                .filter(({ anyOf }) => anyOf.length === 0 || may(me, ...anyOf))
                .map(({ to, label }) => (
                  <Item key={to} to={to} label={label} path={path} />
                ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}

function Item({ to, label, path }: { to: Address; label: string; path: string }) {
  const active = to === "/" ? path === "/" : path === to || path.startsWith(`${to}/`);
  return (
    <li
      className={`govuk-service-navigation__item${active ? " govuk-service-navigation__item--active" : ""}`}
    >
      <Link
        to={to}
        className="govuk-service-navigation__link"
        aria-current={path === to ? "page" : active ? "true" : undefined}
      >
        {active ? <strong className="govuk-service-navigation__active-fallback">{label}</strong> : label}
      </Link>
    </li>
  );
}
