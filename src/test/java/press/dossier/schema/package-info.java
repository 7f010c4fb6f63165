/// What a released schema promises to those who ask by it, and whether a later one keeps it.
@NullMarked
package press.dossier.schema;

import org.jspecify.annotations.NullMarked;
