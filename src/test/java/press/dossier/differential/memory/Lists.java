package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.StatementItem;

/// The pages of lists that fields ask for, filtered and in order.
final class Lists {

  private Lists() {}

  static Page statements(
      DataFetchingEnvironment asked, List<StatementItem> statements, Holdings holdings) {
    Filters filters = new Filters(holdings);
    return Page.of(
        asked,
        holdings,
        kept(asked, statements, filters::keepsStatement),
        Orders.ofStatements(orderBy(asked)));
  }

  static Page entities(
      DataFetchingEnvironment asked, List<EntityItem> entities, Holdings holdings) {
    Filters filters = new Filters(holdings);
    return Page.of(
        asked,
        holdings,
        kept(asked, entities, filters::keepsEntity),
        Orders.ofEntities(orderBy(asked)));
  }

  static Page claims(DataFetchingEnvironment asked, List<ClaimItem> claims, Holdings holdings) {
    Filters filters = new Filters(holdings);
    return Page.of(
        asked, holdings, kept(asked, claims, filters::keepsClaim), Orders.ofClaims(orderBy(asked)));
  }

  static Page publications(
      DataFetchingEnvironment asked, List<PublicationItem> publications, Holdings holdings) {
    Filters filters = new Filters(holdings);
    return Page.of(
        asked,
        holdings,
        kept(asked, publications, filters::keepsPublication),
        Orders.ofPublications(orderBy(asked)));
  }

  static Page publishers(
      DataFetchingEnvironment asked, List<PublisherItem> publishers, Holdings holdings) {
    return Page.of(asked, holdings, publishers, Orders.ofPublishers());
  }

  static Page beats(DataFetchingEnvironment asked, List<BeatItem> beats, Holdings holdings) {
    return Page.of(asked, holdings, beats, Orders.ofBeats());
  }

  private static <T extends Item> List<T> kept(
      DataFetchingEnvironment asked, List<T> list, BiPredicate<Map<String, Object>, T> keeps) {
    Map<String, Object> filter = Page.object(asked, "filter");
    return list.stream().filter(item -> keeps.test(filter, item)).toList();
  }

  private static Map<String, Object> orderBy(DataFetchingEnvironment asked) {
    return Page.object(asked, "orderBy");
  }
}
