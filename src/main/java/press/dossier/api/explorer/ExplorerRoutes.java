package press.dossier.api.explorer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Leads every other address of GraphiQL to the one at which the questions stand ready. Of the page
/// that SmallRye brings, only the scripts and styles are served.
@ApplicationScoped
public class ExplorerRoutes {

  private static final String EXPLORER = "/graphiql/";

  /// A pattern, because a plain path would match with a slash behind it as well, and circle.
  private static final String OTHERS = "/graphiql|/q/graphql-ui(?:/|/index\\.html)?";

  private static final int BEFORE_SMALLRYE = -100;

  void routes(@Observes Router router) {
    router.routeWithRegex(OTHERS).order(BEFORE_SMALLRYE).handler(ExplorerRoutes::lead);
  }

  private static void lead(RoutingContext exchange) {
    exchange.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, EXPLORER).end();
  }
}
