/// The check of a document before anything costly looks at it, in time linear in its size.
@NullMarked
package press.dossier.query.check;

import org.jspecify.annotations.NullMarked;
