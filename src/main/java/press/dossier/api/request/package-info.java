/// What a request asks: its members, decoded to the letter, whichever way they come in.
///
/// The specification of GraphQL over HTTP names four members (`query`, `operationName`,
/// `variables`, `extensions`), and `documentId` for documents that the service knows already.
/// Whatever is of another type, said twice or no text is refused; members of other names are passed
/// over.
@NullMarked
package press.dossier.api.request;

import org.jspecify.annotations.NullMarked;
