/// Tests of the pages and of the questions that stand ready on them.
@NullMarked
package press.dossier.api.explorer;

import org.jspecify.annotations.NullMarked;
