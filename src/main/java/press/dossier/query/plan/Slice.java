package press.dossier.query.plan;

import java.util.Optional;
import press.dossier.query.argument.AsOfSite;

/// What of history a row, and everything reached from it, is read in: one slice on each of the
/// three axes of time.
///
/// @param edition on the axis of recording: which versions
/// @param validOn the day on which it was true, if that matters
/// @param knownAt the day by whose end it was known, if that matters
/// @param site the field of the root that asks for it, if it does
record Slice(
    Edition edition,
    Optional<Binding> validOn,
    Optional<Binding> knownAt,
    Optional<AsOfSite> site) {

  /// Everything that is current.
  static final Slice CURRENT =
      new Slice(new Edition.Current(), Optional.empty(), Optional.empty(), Optional.empty());

  /// The same on the other axes, at a revision.
  Slice pinned(Binding revision) {
    return new Slice(new Edition.Pinned(revision), validOn, knownAt, site);
  }

  /// The same, but for whatever was true at any time.
  Slice ofAnyValidity() {
    return new Slice(edition, Optional.empty(), knownAt, site);
  }

  /// The same, but for whatever has become known at any time.
  Slice everKnown() {
    return new Slice(edition, validOn, Optional.empty(), site);
  }
}
