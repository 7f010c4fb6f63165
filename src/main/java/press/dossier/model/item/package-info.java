/// What a desk or a file says: items with keys, each complete in itself, referring to each other by
/// key. An item becomes rows with ids, revisions and origins when it is recorded.
@NullMarked
package press.dossier.model.item;

import org.jspecify.annotations.NullMarked;
