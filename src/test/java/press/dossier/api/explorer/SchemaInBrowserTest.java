package press.dossier.api.explorer;

import static org.hamcrest.Matchers.hasItems;

import graphql.introspection.IntrospectionQuery;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;

/// GraphiQL shows and completes the schema's fields only if its question about them is answered.
@DossierTest
class SchemaInBrowserTest {

  @Test
  void the_whole_schema_is_told() {
    Ask.response(IntrospectionQuery.INTROSPECTION_QUERY, Map.of())
        .then()
        .statusCode(200)
        .body("data.__schema.types.name", hasItems("Query", "Firm"));
  }
}
