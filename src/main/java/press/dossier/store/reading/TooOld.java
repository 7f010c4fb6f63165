package press.dossier.store.reading;

/// A replica does not hold what is wanted of it.
final class TooOld extends Exception {}
