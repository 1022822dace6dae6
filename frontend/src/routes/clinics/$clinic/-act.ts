import { client, type Versioned, versioned } from "#/api/client";
import type { Clinic } from "#/features/clinics/clinic";
import type { ClinicAct } from "#/features/clinics/clinic-acts";

interface Sent {
  reference: string;
  etag: string;
  /** For what makes something new. */
  key: string;
}

/** Sends what a person does with a clinic. Answers the clinic as it is then, where the service says it. */
export async function actOnClinic(
  act: ClinicAct,
  { reference, etag, key }: Sent,
): Promise<Versioned<Clinic> | undefined> {
  const path = { clinic: reference };
  const anew = { path, header: { "Idempotency-Key": key } };
  const changed = { path, header: { "If-Match": etag } };
  switch (act.action) {
    case "ASK":
      return versioned(
        client.POST("/clinics/{clinic}/questions", { params: anew, body: { text: act.text } }),
      );
    case "HOLD":
      return versioned(
        client.POST("/clinics/{clinic}/outcome", { params: changed, body: { text: act.text } }),
      );
    case "CANCEL":
      return versioned(
        client.POST("/clinics/{clinic}/cancellation", { params: changed, body: { reason: act.reason } }),
      );
    case "AGREE_ACTION":
      await client.POST("/clinics/{clinic}/actions", { params: anew, body: act.agreed });
      return undefined;
  }
}
