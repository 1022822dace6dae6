import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { components } from "#/api/schema";
import { type Me, may } from "./permissions";
import { SearchBox } from "./SearchBox";
import { ServiceNavigation } from "./ServiceNavigation";

interface LayoutProps {
  service: components["schemas"]["Service"] | undefined;
  me: Me | null;
  children: ReactNode;
}

export function Layout({ service, me, children }: LayoutProps) {
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <header>
        <div className="app-header">
          <div className="govuk-width-container app-header__inner">
            <div className="app-header__names">
              <Link to="/" className="app-header__product">
                <Mark />
                {service?.name ?? "Scrutineer"}
              </Link>
              {service ? <span className="app-header__council">{service.council.name}</span> : null}
            </div>
            {me ? (
              <div className="app-header__account">
                <span>{me.name}</span>
                <a href="/sign-out" className="app-header__link">
                  Sign out
                </a>
              </div>
            ) : null}
          </div>
        </div>
        {service?.notice ? (
          <section className="app-notice" aria-label="About this service">
            <div className="govuk-width-container">
              <p>{service.notice}</p>
            </div>
          </section>
        ) : null}
        {me ? <ServiceNavigation me={me} /> : null}
        <SearchBox />
      </header>
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper app-main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <Footer service={service} me={me} />
    </>
  );
}

function Mark() {
  return (
    <svg className="app-header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="5" fill="#ffffff" />
      <path d="M6 26v-7h4v7zm8 0V13h4v13zm8 0V6h4v20z" fill="#12436D" />
    </svg>
  );
}

function Footer({ service, me }: Pick<LayoutProps, "service" | "me">) {
  return (
    <footer className="app-footer">
      <div className="govuk-width-container">
        <h2 className="govuk-visually-hidden">About this service</h2>
        <ul className="app-footer__list">
          <li>
            <Link to="/how-to-read" className="govuk-link">
              How to read the scorecards
            </Link>
          </li>
          <li>
            <Link to="/glossary" className="govuk-link">
              What the words mean
            </Link>
          </li>
          {may(me, "editions:read") ? (
            <li>
              <Link to="/e-mails" className="govuk-link">
                E-mails you get
              </Link>
            </li>
          ) : null}
          <li>
            <Link to="/about" className="govuk-link">
              About the figures
            </Link>
          </li>
          <li>
            <Link to="/accessibility" className="govuk-link">
              Accessibility statement
            </Link>
          </li>
        </ul>
        {service && service.sources.length > 0 ? (
          <p>
            Contains public sector information licensed under the{" "}
            <a
              className="govuk-link"
              href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            >
              Open Government Licence v3.0
            </a>
            . <Link to="/about">Sources of the figures</Link>.
          </p>
        ) : null}
      </div>
    </footer>
  );
}
