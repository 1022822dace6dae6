#!/bin/bash
# Databases and roles for the service and for Keycloak. Runs by itself when PostgreSQL's volume is empty, and may be run again at any time:
# it adds what is missing and sets the passwords that the environment names. scrutineer_owner owns the tables and changes them at upgrades;
# the service is scrutineer, which owns nothing, so that it can neither change nor delete its audit trail.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username postgres \
  -v owner_password="$SCRUTINEER_MIGRATION_PASSWORD" -v scrutineer_password="$SCRUTINEER_DATABASE_PASSWORD" \
  -v keycloak_password="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
SELECT 'CREATE ROLE ' || name FROM unnest(ARRAY['scrutineer_owner', 'scrutineer', 'keycloak']) AS name
  WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) \gexec
ALTER ROLE scrutineer_owner LOGIN PASSWORD :'owner_password';
ALTER ROLE scrutineer LOGIN PASSWORD :'scrutineer_password';
ALTER ROLE keycloak LOGIN PASSWORD :'keycloak_password';
SELECT 'CREATE DATABASE ' || name FROM unnest(ARRAY['scrutineer', 'keycloak']) AS name
  WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = name) \gexec
ALTER DATABASE keycloak OWNER TO keycloak;
ALTER DATABASE scrutineer OWNER TO scrutineer_owner;
REVOKE ALL ON DATABASE scrutineer, keycloak FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE scrutineer TO scrutineer;
\connect scrutineer
REASSIGN OWNED BY scrutineer TO scrutineer_owner;
SQL
