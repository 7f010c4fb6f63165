/// Tests of how texts become values.
@NullMarked
package press.dossier.model.form;

import org.jspecify.annotations.NullMarked;
