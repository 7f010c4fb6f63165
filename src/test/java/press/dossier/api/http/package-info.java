/// Tests of questions and answers over HTTP.
@NullMarked
package press.dossier.api.http;

import org.jspecify.annotations.NullMarked;
