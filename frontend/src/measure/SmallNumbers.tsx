/** A warning that one person more or fewer moves the figure a lot. */
export function SmallNumbers({ text }: { text: string }) {
  return (
    <span className="app-small-numbers">
      <svg className="app-small-numbers__icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="10" />
        <path d="M9 4.5H11V11.5H9zM9 13.5H11V15.5H9z" />
      </svg>
      <span>{text}</span>
    </span>
  );
}
