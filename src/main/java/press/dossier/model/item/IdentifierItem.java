package press.dossier.model.item;

import org.jspecify.annotations.Nullable;
import press.dossier.model.IdentifierScheme;

/// A number that somebody else gives an entity.
///
/// @param scheme who numbers
/// @param issuer key of the issuing entity where the scheme needs one (the court of a docket
///   number)
/// @param value the number, in the scheme's usual spelling
public record IdentifierItem(IdentifierScheme scheme, @Nullable String issuer, String value) {}
