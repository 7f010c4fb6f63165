/// How a question is refused: coded complaints that name what is wrong and what would be right.
@NullMarked
package press.dossier.query.refusal;

import org.jspecify.annotations.NullMarked;
