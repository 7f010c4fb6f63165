/// Documents that a client names instead of sending: those of a manifest, which the desk trusts,
/// and those that were sent once already (Apollo's automatic persisted queries).
@NullMarked
package press.dossier.api.persisted;

import org.jspecify.annotations.NullMarked;
