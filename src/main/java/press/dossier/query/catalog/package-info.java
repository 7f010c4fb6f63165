/// What stands behind each field of the schema: columns, links to other tables, orders and filters.
/// It reads like the schema and is the only place that knows how the schema lies on the tables. SQL
/// in it is constant text of ours; values never enter it.
@NullMarked
package press.dossier.query.catalog;

import org.jspecify.annotations.NullMarked;
