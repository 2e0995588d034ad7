#!/bin/sh
# Makes Temporal's two databases and brings their schemas up to the server's version. Safe to run again.
set -eu
for name in temporal visibility; do
  database=temporal
  [ "$name" = visibility ] && database=temporal_visibility
  tool() { temporal-sql-tool --plugin postgres12 --endpoint postgres --port 5432 --user postgres --database "$database" "$@"; }
  tool create-database || echo "$database is there already"
  tool setup-schema -v 0.0 || echo "$database has a schema already"
  tool update-schema -d "/etc/temporal/schema/postgresql/v12/$name/versioned"
done
