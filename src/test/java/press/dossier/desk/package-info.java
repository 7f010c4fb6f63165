@NullMarked
package press.dossier.desk;

import org.jspecify.annotations.NullMarked;
