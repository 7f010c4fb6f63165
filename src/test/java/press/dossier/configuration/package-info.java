/// The reference of what can be set.
@NullMarked
package press.dossier.configuration;

import org.jspecify.annotations.NullMarked;
