/// How the dossier is kept: tables, versions and revisions in PostgreSQL.
@NullMarked
package press.dossier.store;

import org.jspecify.annotations.NullMarked;
