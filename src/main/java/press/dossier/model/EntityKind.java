package press.dossier.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

  /// Who can be named as the one on whose word something rests.
  public static final Set<EntityKind> SPEAK =
      Collections.unmodifiableSet(EnumSet.of(FIRM, PERSON, PUBLIC_BODY));

  /// What a publisher can be.
  public static final Set<EntityKind> PUBLISH =
      Collections.unmodifiableSet(EnumSet.of(FIRM, PERSON, PUBLIC_BODY, PRODUCT));

  /// What a publication can be the text of.
  public static final Set<EntityKind> HAVE_A_TEXT =
      Collections.unmodifiableSet(EnumSet.of(REGULATION, COURT_DECISION));

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
