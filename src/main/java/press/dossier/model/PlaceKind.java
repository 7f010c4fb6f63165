package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How large a place is.
@Enum("PlaceKind")
@Description("How large a place is.")
public enum PlaceKind {
  @Description("A country.")
  COUNTRY,
  @Description("A continent.")
  CONTINENT,
  @Description("A part of a country.")
  REGION,
  @Description("A city.")
  CITY,
  @Description("An area that no border describes.")
  AREA
}
