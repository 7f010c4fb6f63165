/// The package for AWS Lambda, invoked as Lambda does.
@NullMarked
package press.dossier;

import org.jspecify.annotations.NullMarked;
