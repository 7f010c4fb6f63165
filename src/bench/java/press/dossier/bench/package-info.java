/// What measures the service against its peers and against what PostgreSQL itself can do.
package press.dossier.bench;
