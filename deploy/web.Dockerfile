# The web app behind nginx. Build from the top of the repository: docker build -f deploy/web.Dockerfile .
FROM node:22-slim AS build
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY openapi.yaml /src/openapi.yaml
COPY frontend ./
RUN npm run build && npm run sbom \
  && find dist -type f \( -name '*.js' -o -name '*.css' -o -name '*.html' -o -name '*.svg' -o -name '*.json' \) -exec gzip -9 -k {} +

FROM nginx:1.29-alpine
COPY deploy/nginx/nginx.conf /etc/nginx/nginx.conf
COPY deploy/nginx/scrutineer.conf.template /etc/nginx/templates/scrutineer.conf.template
COPY deploy/nginx/security-headers.conf /etc/nginx/security-headers.conf
RUN rm -f /etc/nginx/conf.d/default.conf
COPY deploy/nginx/away.html /usr/share/nginx/away/away.html
COPY --from=build /src/frontend/dist /usr/share/nginx/scrutineer
# What it is made of.
COPY --from=build /src/frontend/target/web.cdx.json /usr/share/doc/scrutineer/web.cdx.json
# Only these names are filled in from the environment; nginx's own variables stay as they are.
ENV NGINX_ENVSUBST_FILTER="^(SCRUTINEER_HOST|KEYCLOAK_HOST|KEYCLOAK_ADMIN_ALLOW)$"
