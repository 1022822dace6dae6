import { useRef } from "react";

/**
 * A key for one form: the same as long as the same thing is sent, so that a double press or a retry after a lost answer is
 * the same piece of work, and a new one once what is sent has changed.
 */
export class AttemptKey {
  private sent: string | undefined;
  private key = "";

  keyFor(content: string): string {
    if (this.sent !== content) {
      this.sent = content;
      this.key = randomKey();
    }
    return this.key;
  }
}

export function useAttemptKey(): AttemptKey {
  const ref = useRef<AttemptKey>(null);
  ref.current ??= new AttemptKey();
  return ref.current;
}

// Not crypto.randomUUID: browsers keep that to pages served over TLS or from localhost.
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
