package press.dossier;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/// Tells whoever started the service where to look.
@ApplicationScoped
class Welcome {

  void tell(@ObservesAsync HttpServerStart started) {
    if (!Boolean.getBoolean("dossier.serving")) {
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
    return System.getenv("DOSSIER_DATABASE_URL") == null
        ? Database.folder(System.getenv()).toString()
        : "your own PostgreSQL";
  }
}
