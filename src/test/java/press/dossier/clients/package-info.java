/// What real clients ask of the running service: the examples in `src/clients`, and the audit of
/// GraphQL over HTTP. They run in Node.
@NullMarked
package press.dossier.clients;

import org.jspecify.annotations.NullMarked;
