import type { FormError } from "#/ui/ErrorSummary";
import { KeptNotice } from "#/ui/KeptNotice";
import { TextForm } from "#/ui/TextForm";
import { useKept } from "#/ui/use-kept";
import { checkQuestion, queryLimits } from "./general-query";

/** Under which name what is typed stays on this device. */
export const keptAs = "general-question";

interface AskFormProps {
  busy: boolean;
  error: string | undefined;
  onRefused: (errors: FormError[]) => void;
  onAsk: (question: string) => void;
}

/** One question, kept on the device until it is sent. */
export function AskForm({ busy, error, onRefused, onAsk }: AskFormProps) {
  const kept = useKept(keptAs, "", (value) => (typeof value === "string" ? value : undefined));
  return (
    <>
      <KeptNotice since={kept.since} begun={kept.value.trim() !== ""} onForget={kept.forget} />
      <TextForm
        id="question"
        label="What do you want to know?"
        hint="Ask about anything that is about no single measure. Do not name or describe a child."
        limit={queryLimits.question.most}
        rows={6}
        value={kept.value}
        error={error}
        busy={busy}
        button={{ send: "Send question", sending: "Sending your question" }}
        check={checkQuestion}
        onChange={kept.change}
        onRefused={onRefused}
        onSend={onAsk}
      />
    </>
  );
}
