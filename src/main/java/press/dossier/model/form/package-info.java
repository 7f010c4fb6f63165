/// How texts become values, whoever writes them: numbers, dates, names, amounts, each declined with
/// a reason and a hint.
@NullMarked
package press.dossier.model.form;

import org.jspecify.annotations.NullMarked;
