/// Lists as tables: the one connection that an operation leads to, walked page by page, each node a
/// row and each value selected a column.
@NullMarked
package press.dossier.query.export;

import org.jspecify.annotations.NullMarked;
