import { type QueryClient, useQuery } from "@tanstack/react-query";
import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import { serviceQuery } from "#/api/service";
import { meQuery, sayHere } from "#/api/session";
import { ErrorPage } from "#/app/ErrorPage";
import { Layout } from "#/app/Layout";
import { Loading } from "#/app/Loading";
import { may } from "#/app/permissions";

interface RouterContext {
  queryClient: QueryClient;
}

export const Route = createRootRouteWithContext<RouterContext>()({
  beforeLoad: async ({ context: { queryClient } }) => {
    // Roles change in Keycloak while people work: what is known is used at once and asked again in the background.
    const [me] = await Promise.all([
      queryClient.ensureQueryData({ ...meQuery, revalidateIfStale: true }),
      queryClient.ensureQueryData(serviceQuery),
    ]);
    if (may(me, "editions:read")) void sayHere(queryClient);
    return { me };
  },
  component: Root,
  pendingComponent: () => (
    <Layout service={undefined} me={null}>
      <Loading />
    </Layout>
  ),
  errorComponent: (props) => (
    <Layout service={undefined} me={null}>
      <ErrorPage {...props} />
    </Layout>
  ),
});

function Root() {
  const me = useQuery(meQuery).data ?? null;
  const service = useQuery(serviceQuery).data;
  return (
    <Layout service={service} me={me}>
      <Outlet />
    </Layout>
  );
}
