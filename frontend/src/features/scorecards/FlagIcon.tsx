export function FlagIcon() {
  return (
    <svg className="app-measure__flag-icon" viewBox="0 0 16 20" aria-hidden="true" focusable="false">
      <path d="M1 0H3V1H15L12 6L15 11H3V20H1z" />
    </svg>
  );
}
