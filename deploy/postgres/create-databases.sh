#!/bin/bash
# Runs once, when PostgreSQL's volume is empty: a database and a role of its own for the service and for Keycloak.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username postgres \
  -v scrutineer_password="$SCRUTINEER_DATABASE_PASSWORD" -v keycloak_password="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE scrutineer LOGIN PASSWORD :'scrutineer_password';
CREATE DATABASE scrutineer OWNER scrutineer;
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE CONNECT ON DATABASE scrutineer, keycloak FROM PUBLIC;
SQL
