export function Loading() {
  return (
    <>
      <title>Loading - Scrutineer</title>
      <p className="app-loading" role="status">
        Loading the page.
      </p>
    </>
  );
}
