package press.dossier.differential.memory;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import press.dossier.model.item.Item;

/// Where the fields of connections come from.
final class ConnectionFetchers {

  private static final List<String> LISTED =
      List.of("Bid", "Bidder", "Claim", "Firm", "Ownership", "Person", "Product", "Purchase");

  private ConnectionFetchers() {}

  static void wire(RuntimeWiring.Builder wiring) {
    LISTED.forEach(type -> wiring.type(connection(type).wiring()).type(edge(type).wiring()));
    wiring.type(pageInfo().wiring());
  }

  private static Fields<Page> connection(String type) {
    return Fields.of(type + "Connection", Page.class)
        .value("edges", Page::items)
        .value("nodes", Page::items)
        .value("pageInfo", page -> page)
        .value("totalCount", Page::total);
  }

  private static Fields<Item> edge(String type) {
    return Fields.of(type + "Edge", Item.class)
        .value("cursor", InMemoryDossier::cursor)
        .value("node", item -> item);
  }

  private static Fields<Page> pageInfo() {
    return Fields.of("PageInfo", Page.class)
        .value("hasNextPage", Page::follows)
        .value("hasPreviousPage", Page::precedes)
        .value("startCursor", Page::startCursor)
        .value("endCursor", Page::endCursor);
  }
}
