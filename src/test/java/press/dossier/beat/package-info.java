/// Tests of the first beat: every row that it must hold.
@NullMarked
package press.dossier.beat;

import org.jspecify.annotations.NullMarked;
