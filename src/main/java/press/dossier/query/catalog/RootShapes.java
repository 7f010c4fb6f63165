package press.dossier.query.catalog;

import java.util.Map;
import press.dossier.query.catalog.FieldShape.AnyNode;
import press.dossier.query.catalog.FieldShape.AnyNodes;
import press.dossier.query.catalog.FieldShape.LookUp;

/// What stands behind the fields of the query root. Which rows of a shared table belong to a field
/// follows from the field's type in the schema.
final class RootShapes {

  private RootShapes() {}

  static Map<String, FieldShape> all() {
    return Map.ofEntries(
        Map.entry("firm", new LookUp(Table.ENTITY)),
        Map.entry("firms", Pages.firms()),
        Map.entry("person", new LookUp(Table.ENTITY)),
        Map.entry("persons", Pages.persons()),
        Map.entry("product", new LookUp(Table.ENTITY)),
        Map.entry("products", Pages.products()),
        Map.entry("bidder", new LookUp(Table.ENTITY)),
        Map.entry("bidders", Pages.bidders()),
        Map.entry("bid", new LookUp(Table.STATEMENT)),
        Map.entry("bids", Pages.bids(Link.all(Table.STATEMENT))),
        Map.entry("publication", new LookUp(Table.PUBLICATION)),
        Map.entry("claim", new LookUp(Table.CLAIM)),
        Map.entry("node", new AnyNode()),
        Map.entry("nodes", new AnyNodes()));
  }
}
