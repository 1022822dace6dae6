import type { Bringable } from "#/features/clinics/AgendaChoice";
import type { AcceptedRequest, Clinic } from "#/features/clinics/clinic";
import { waitingForClinic } from "#/features/clinics/clinic";

/** What may stand on a clinic's agenda: what does already, then the accepted requests that wait for a clinic. */
export function bringable(
  accepted: readonly AcceptedRequest[],
  planned: readonly Clinic[],
  agenda: readonly Bringable[] = [],
): Bringable[] {
  const others = waitingForClinic(accepted, planned).filter(
    ({ reference }) => !agenda.some((item) => item.reference === reference),
  );
  return [
    ...agenda,
    ...others.map(({ reference, question, raisedBy, measures, joined, supporters }) => ({
      reference,
      question,
      raisedBy,
      measures,
      askers: 1 + joined.length + supporters.length,
    })),
  ];
}
