export function Loading() {
  return (
    <p className="app-loading" role="status">
      Loading the page.
    </p>
  );
}
