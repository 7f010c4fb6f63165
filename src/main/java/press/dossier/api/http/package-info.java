/// GraphQL over HTTP: methods, media types, the request's body and the answer's status.
@NullMarked
package press.dossier.api.http;

import org.jspecify.annotations.NullMarked;
