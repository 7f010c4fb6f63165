package press.dossier.model;

import java.util.Arrays;
import java.util.List;

/// The kinds of entity, each with the words that may follow as its subtype.
public enum EntityKind {
  FIRM(FirmKind.class),
  PERSON,
  PUBLIC_BODY(PublicBodyKind.class),
  PRODUCT(ProductKind.class),
  REGULATION(RegulationKind.class),
  COURT_DECISION,
  PLACE(PlaceKind.class);

  private final List<String> subtypes;

  EntityKind() {
    this.subtypes = List.of();
  }

  EntityKind(Class<? extends Enum<?>> words) {
    this.subtypes = Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
  }

  /// The subtypes of this kind; empty where the kind has none, else exactly one must be given.
  public List<String> subtypes() {
    return subtypes;
  }
}
