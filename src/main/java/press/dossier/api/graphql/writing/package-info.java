/// The input types of the mutations. They use the words of a beat's files, so that whoever can
/// write the one can write the other; what the types cannot say, the desk checks.
@NullMarked
package press.dossier.api.graphql.writing;

import org.jspecify.annotations.NullMarked;
