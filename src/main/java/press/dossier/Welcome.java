package press.dossier;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/// Tells whoever started the service where to look.
@ApplicationScoped
class Welcome {

  private static final Logger LOG = Logger.getLogger(Welcome.class);

  void tell(@ObservesAsync HttpServerStart started) {
    if (!Boolean.getBoolean("dossier.serving")) {
      return;
    }
    if (LogFormat.of(System.getenv()) == LogFormat.JSON) {
      LOG.infof("Dossier is ready on port %d.", started.options().getPort());
      return;
    }
    String address = "http://localhost:" + started.options().getPort();
    System.out.println(
        """

        Dossier is ready.
          Ask in the browser:  %s/
          GraphQL endpoint:    %s/graphql
          Schema:              %s/graphql/schema.graphql
          Data:                %s
        """
            .formatted(address, address, address, data()));
  }

  private static String data() {
    return Variable.DATABASE_URL.in(System.getenv()).isEmpty()
        ? Database.folder(System.getenv()).toString()
        : "your own PostgreSQL";
  }
}
