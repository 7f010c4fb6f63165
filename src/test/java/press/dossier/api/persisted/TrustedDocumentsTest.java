package press.dossier.api.persisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dossier.DossierTest;
import press.dossier.api.request.Asked;
import press.dossier.query.Operations;
import press.dossier.query.refusal.Refused;

/// What a file of trusted documents lets pass.
@DossierTest
class TrustedDocumentsTest {

  private static final String NAME = "query Name { __typename }";
  private static final String RELAYS = "{\"a1\": \"" + NAME + "\"}";

  private static final String APOLLOS =
      """
      {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
        {"id": "a1", "name": "Name", "type": "query", "body": "query Name { __typename }"}]}
      """;

  @Inject Operations operations;
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {RELAYS, APOLLOS})
  void a_document_of_the_manifest_is_known_by_its_id(String manifest) throws IOException {
    PersistedDocuments documents = documents(manifest, false);

    assertThat(documents.require(byId("a1"))).isEqualTo(NAME);
    assertThat(documents.require(text(NAME))).as("its text may be sent, too").isEqualTo(NAME);
    assertThatThrownBy(() -> documents.require(byId("a2")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND"));
  }

  @Test
  void no_other_document_is_served() throws IOException {
    PersistedDocuments documents = documents(RELAYS, false);

    assertThatThrownBy(() -> documents.require(text("{ __typename }")))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("DOCUMENT_NOT_TRUSTED"));
  }

  @Test
  void others_are_served_where_the_desk_says_so() throws IOException {
    assertThat(documents(RELAYS, true).require(text("{ __typename }"))).isEqualTo("{ __typename }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "[]",
        "{\"a1\": 7}",
        "{\"a1\": \"query { nothing }\"}",
        "{\"a1\": \"query {\"}",
        "{\"format\": \"apollo-persisted-query-manifest\"}",
        "{\"format\": \"apollo-persisted-query-manifest\", \"operations\": [7]}",
        "{\"format\": \"apollo-persisted-query-manifest\", \"operations\": [{\"id\": \"a\"}]}",
      })
  void a_manifest_that_cannot_be_served_is_refused_at_start(String manifest) {
    assertThatThrownBy(() -> documents(manifest, false))
        .isInstanceOf(ManifestRefused.class)
        .hasMessageContaining("DOSSIER_DOCUMENTS_MANIFEST")
        .hasMessageContaining("manifest.json");
  }

  @Test
  void a_manifest_that_is_not_there_is_told_at_start() {
    assertThatThrownBy(
            () -> new TrustedDocuments(config(folder.resolve("none.json"), false), operations))
        .isInstanceOf(ManifestRefused.class)
        .hasMessageContaining("none.json");
  }

  private PersistedDocuments documents(String manifest, boolean others) throws IOException {
    Path file = Files.writeString(folder.resolve("manifest.json"), manifest);
    return new PersistedDocuments(
        operations, new TrustedDocuments(config(file, others), operations));
  }

  private static DocumentsConfig config(Path file, boolean others) {
    return new DocumentsConfig() {
      @Override
      public Optional<Path> manifest() {
        return Optional.of(file);
      }

      @Override
      public boolean others() {
        return others;
      }
    };
  }

  private static Asked byId(String id) {
    return new Asked(Optional.empty(), Optional.of(id), Optional.empty(), Map.of(), Map.of());
  }

  private static Asked text(String document) {
    return new Asked(Optional.of(document), Optional.empty(), Optional.empty(), Map.of(), Map.of());
  }
}
