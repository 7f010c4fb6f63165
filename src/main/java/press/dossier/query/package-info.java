/// How the dossier is asked: an operation becomes one SQL statement that returns the finished
/// answer.
///
/// A question is parsed and checked once ([Documents]), planned once per shape
/// ([press.dossier.query.plan]) and from then on only bound and run. What stands behind each field
/// is declared in [press.dossier.query.catalog].
@NullMarked
package press.dossier.query;

import org.jspecify.annotations.NullMarked;
