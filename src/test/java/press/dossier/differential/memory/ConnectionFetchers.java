package press.dossier.differential.memory;

import graphql.schema.idl.RuntimeWiring;
import java.util.Collection;
import java.util.List;

/// Where the fields of connections come from.
final class ConnectionFetchers {

  /// Connections are what ends in this word, in the schema as it is printed.
  private static final String CONNECTION = "Connection";

  private ConnectionFetchers() {}

  static void wire(RuntimeWiring.Builder wiring, Collection<String> types) {
    List<String> listed =
        types.stream()
            .filter(type -> type.endsWith(CONNECTION))
            .map(type -> type.substring(0, type.length() - CONNECTION.length()))
            .toList();
    listed.forEach(type -> wiring.type(connection(type).wiring()).type(edge(type).wiring()));
    wiring.type(pageInfo().wiring());
  }

  private static Fields<Page> connection(String type) {
    return Fields.of(type + "Connection", Page.class)
        .value("edges", Page::items)
        .value("nodes", Page::items)
        .value("pageInfo", page -> page)
        .value("totalCount", Page::total);
  }

  private static Fields<Object> edge(String type) {
    return Fields.of(type + "Edge", Object.class)
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
