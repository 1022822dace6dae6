import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { serviceQuery } from "#/api/service";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/accessibility")({
  loader: ({ context }) => context.queryClient.ensureQueryData(serviceQuery),
  component: Accessibility,
});

/** The government's model accessibility statement, filled in as far as it is true of this version. */
function Accessibility() {
  const { data: service } = useSuspenseQuery(serviceQuery);
  return (
    <Page title={`Accessibility statement for ${service.name}`}>
      <div className="app-column">
        <p className="govuk-body">
          This accessibility statement applies to the web pages of {service.name}. We want as many people as
          possible to be able to use them. For example, that means you should be able to:
        </p>
        <ul className="govuk-list govuk-list--bullet">
          <li>change colours, contrast levels and fonts using browser or device settings</li>
          <li>zoom in up to 400% without the text spilling off the screen</li>
          <li>navigate all of the service using a keyboard or speech recognition software</li>
          <li>listen to all of the service using a screen reader</li>
          <li>read every chart as words and as a table, and every rating without seeing its colour</li>
        </ul>
        <p className="govuk-body">We have also made the text as simple as possible to understand.</p>
        <p className="govuk-body">
          <a className="govuk-link" href="https://mcmw.abilitynet.org.uk/">
            AbilityNet
          </a>{" "}
          has advice on making your device easier to use if you have a disability.
        </p>

        <h2 className="govuk-heading-m">How accessible this service is</h2>
        <p className="govuk-body">
          We know of no part of the web pages that is not accessible. On a narrow screen, or zoomed in, tables
          of figures scroll sideways inside the page. The figures can be downloaded as CSV files, which have
          no formatting.
        </p>

        <h2 className="govuk-heading-m">Feedback and contact information</h2>
        <p className="govuk-body">
          If you find a problem that is not listed here, think we are not meeting accessibility requirements,
          or need information in a different format such as large print, easy read, audio recording or
          braille, contact {contactOf(service)}.
        </p>

        <h2 className="govuk-heading-m">Enforcement procedure</h2>
        <p className="govuk-body">
          The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector
          Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility
          regulations”). If you are not happy with how your complaint is answered,{" "}
          <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
            contact the Equality Advisory and Support Service (EASS)
          </a>
          .
        </p>

        <h2 className="govuk-heading-m">Technical information about this service’s accessibility</h2>
        <p className="govuk-body">
          {service.demonstration
            ? "A council that runs this service commits to making it accessible, in accordance with the accessibility regulations."
            : `${service.council.name} is committed to making this service accessible, in accordance with the accessibility regulations.`}
        </p>
        <h3 className="govuk-heading-s">Compliance status</h3>
        <p className="govuk-body">
          The service is built to the{" "}
          <a className="govuk-link" href="https://www.w3.org/TR/WCAG22/">
            Web Content Accessibility Guidelines version 2.2
          </a>{" "}
          AA standard. It has been tested by its makers only; it has not yet been audited independently or
          tested with disabled people, so no claim of full compliance is made.
        </p>

        <h2 className="govuk-heading-m">Preparation of this accessibility statement</h2>
        <p className="govuk-body">
          This statement was prepared on 22 November 2026. Every page is tested at three screen widths in a
          real browser with axe-core, against all its rules for levels A and AA and for target size, whenever
          the service is changed.
        </p>
      </div>
    </Page>
  );
}

/** The council's own contact; until it has named one, whoever gave the reader access. */
function contactOf({ accessibilityContact, council, demonstration }: components["schemas"]["Service"]) {
  if (accessibilityContact) return accessibilityContact;
  return demonstration ? "the people who gave you access to this demonstration" : council.name;
}
