/// The arguments of a field, read and checked for one request: pages, look-ups, ids.
@NullMarked
package press.dossier.query.argument;

import org.jspecify.annotations.NullMarked;
