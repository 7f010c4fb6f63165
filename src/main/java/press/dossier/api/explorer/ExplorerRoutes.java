package press.dossier.api.explorer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// What is particular about the pages: the explorer may load and run only what is served here, and
/// every other address of GraphiQL leads to the one at which the questions stand ready. Of the page
/// that SmallRye brings, only the scripts and styles are served.
@ApplicationScoped
public class ExplorerRoutes {

  private static final String GRAPHIQL = "/graphiql/";

  /// A pattern, because a plain path would match with a slash behind it as well, and circle.
  private static final String OTHERS = "/graphiql|/q/graphql-ui(?:/|/index\\.html)?";

  private static final String EXPLORER = "/(?:index\\.html|explorer/.*|webjars/.*)?";

  /// All but the five files that the explorer uses of the packages of scripts, which hold more:
  /// demonstrations, sources.
  private static final String NO_LIBRARY =
      "/webjars/(?!cytoscape/[^/]+/dist/cytoscape\\.min\\.js$|layout-base/[^/]+/layout-base\\.js$"
          + "|cose-base/[^/]+/cose-base\\.js$|cytoscape-fcose/[^/]+/cytoscape-fcose\\.js$"
          + "|d3/[^/]+/dist/d3\\.min\\.js$).*";

  /// No script and no style in the page itself, none that is made of text, and nothing from or to
  /// another host. Pictures that a reader saves are drawn from a blob.
  private static final String ONLY_FROM_HERE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
          + " connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final int BEFORE_SMALLRYE = -100;

  void routes(@Observes Router router) {
    router.routeWithRegex(OTHERS).order(BEFORE_SMALLRYE).handler(ExplorerRoutes::lead);
    router.routeWithRegex(NO_LIBRARY).order(BEFORE_SMALLRYE).handler(ExplorerRoutes::refuse);
    router.routeWithRegex(EXPLORER).order(BEFORE_SMALLRYE).handler(ExplorerRoutes::confine);
  }

  private static void lead(RoutingContext exchange) {
    exchange.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, GRAPHIQL).end();
  }

  private static void refuse(RoutingContext exchange) {
    exchange.response().setStatusCode(404).end();
  }

  private static void confine(RoutingContext exchange) {
    HttpServerResponse response = exchange.response();
    response.putHeader("Content-Security-Policy", ONLY_FROM_HERE);
    response.putHeader("Referrer-Policy", "no-referrer");
    exchange.next();
  }
}
