package press.dossier.query.catalog;

import java.util.HashMap;
import java.util.Map;
import press.dossier.model.EntityKind;
import press.dossier.model.StatementKind;
import press.dossier.query.catalog.FieldShape.AnyNode;
import press.dossier.query.catalog.FieldShape.AnyNodes;
import press.dossier.query.catalog.FieldShape.LookUp;

/// What stands behind the fields of the query root. Which rows of a shared table belong to a field
/// follows from the field's type in the schema.
final class RootShapes {

  private RootShapes() {}

  static Map<String, FieldShape> all() {
    Map<String, FieldShape> root = new HashMap<>();
    root.putAll(entities());
    root.putAll(statements());
    root.putAll(sources());
    root.put("conflicts", Conflicts.all());
    root.put("changes", Changes.all());
    root.put("audit", Audit.all());
    root.put("affectedBy", Consequences.ofNamed());
    root.put("search", new FieldShape.Search());
    root.put("path", new FieldShape.Path());
    root.put("node", new AnyNode());
    root.put("nodes", new AnyNodes());
    return Map.copyOf(root);
  }

  private static Map<String, FieldShape> entities() {
    LookUp one = new LookUp(Table.ENTITY);
    return Map.ofEntries(
        Map.entry("firm", one),
        Map.entry("firms", Pages.entities(EntityKind.FIRM)),
        Map.entry("person", one),
        Map.entry("persons", Pages.entities(EntityKind.PERSON)),
        Map.entry("publicBody", one),
        Map.entry("publicBodies", Pages.entities(EntityKind.PUBLIC_BODY)),
        Map.entry("product", one),
        Map.entry("products", Pages.entities(EntityKind.PRODUCT)),
        Map.entry("regulation", one),
        Map.entry("regulations", Pages.entities(EntityKind.REGULATION)),
        Map.entry("courtDecision", one),
        Map.entry("courtDecisions", Pages.entities(EntityKind.COURT_DECISION)),
        Map.entry("place", one),
        Map.entry("places", Pages.entities(EntityKind.PLACE)),
        Map.entry("bidder", one),
        Map.entry("bidders", Pages.bidders()),
        Map.entry("entity", one),
        Map.entry("entities", Pages.entities(Link.all(Table.ENTITY))));
  }

  private static Map<String, FieldShape> statements() {
    LookUp one = new LookUp(Table.STATEMENT);
    return Map.ofEntries(
        Map.entry("statement", one),
        Map.entry("statements", StatementPages.all()),
        Map.entry("ownerships", StatementPages.all(StatementKind.OWNERSHIP)),
        Map.entry("positions", StatementPages.all(StatementKind.POSITION)),
        Map.entry("developments", StatementPages.all(StatementKind.DEVELOPMENT)),
        Map.entry("derivations", StatementPages.all(StatementKind.DERIVATION)),
        Map.entry("restrictions", StatementPages.all(StatementKind.RESTRICTION)),
        Map.entry("facilities", StatementPages.all(StatementKind.FACILITY)),
        Map.entry("purchases", StatementPages.all(StatementKind.PURCHASE)),
        Map.entry("bid", one),
        Map.entry("bids", StatementPages.all(StatementKind.BID)),
        Map.entry("rulings", StatementPages.all(StatementKind.RULING)),
        Map.entry("requests", StatementPages.all(StatementKind.REQUEST)),
        Map.entry("amendments", StatementPages.all(StatementKind.AMENDMENT)),
        Map.entry("observations", StatementPages.all(StatementKind.OBSERVATION)));
  }

  private static Map<String, FieldShape> sources() {
    return Map.of(
        "claim",
        new LookUp(Table.CLAIM),
        "claims",
        Pages.claims(Link.all(Table.CLAIM)),
        "publication",
        new LookUp(Table.PUBLICATION),
        "publications",
        Pages.publications(Link.all(Table.PUBLICATION)),
        "publisher",
        new LookUp(Table.PUBLISHER),
        "publishers",
        Pages.publishers(),
        "beat",
        new LookUp(Table.BEAT),
        "beats",
        Pages.beats());
  }
}
