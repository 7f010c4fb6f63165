/// PostgreSQL for tests: the real one, brought by the build.
@NullMarked
package press.dossier.store.embedded;

import org.jspecify.annotations.NullMarked;
