package press.dossier.model;

/// How large a place is.
public enum PlaceKind {
  COUNTRY,
  CONTINENT,
  REGION,
  CITY,
  AREA
}
