/** Text that a person typed: blank lines part paragraphs, single line breaks stay. */
export function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n[^\S\n]*\n/).filter((paragraph) => paragraph.trim() !== "");
  return paragraphs.map((paragraph, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text have no name but their place
    <p className="govuk-body app-typed" key={place}>
      {paragraph.trim()}
    </p>
  ));
}
