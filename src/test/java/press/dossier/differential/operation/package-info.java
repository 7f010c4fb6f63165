/// Operations that chance writes over a schema: every part of the language, with arguments that
/// mostly mean something in a beat.
@NullMarked
package press.dossier.differential.operation;

import org.jspecify.annotations.NullMarked;
