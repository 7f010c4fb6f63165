/// Being served by AWS Lambda: what its virtual server leaves out.
@NullMarked
package press.dossier.api.invocation;

import org.jspecify.annotations.NullMarked;
