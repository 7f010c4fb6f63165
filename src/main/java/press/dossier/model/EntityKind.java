package press.dossier.model;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/// The kinds of entity, each with the words that may follow as its subtype.
@Description("What an entity is.")
public enum EntityKind {
  @Description("A company, consortium or other organisation that acts in business.")
  FIRM(FirmKind.class),
  @Description("A human being.")
  PERSON,
  @Description("An agency, court, ministry, legislature or university, or unnamed officials.")
  PUBLIC_BODY(PublicBodyKind.class),
  @Description("Something that is made, sold, run or broadcast.")
  PRODUCT(ProductKind.class),
  @Description("A statute, bill, rule, order or letter that binds or would bind others.")
  REGULATION(RegulationKind.class),
  @Description("A decision of a court.")
  COURT_DECISION,
  @Description("A country, region, city or other area.")
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
