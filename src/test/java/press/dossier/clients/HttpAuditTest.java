package press.dossier.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// The audit of the npm package `graphql-http`: what the specification of GraphQL over HTTP says
/// that a server must, should and may do.
@DossierTest
class HttpAuditTest {

  @Test
  void the_service_does_all_that_a_server_must_should_and_may_do() throws Exception {
    List<String> audits = Files.readAllLines(Workspace.CLIENTS.resolve("audit/audits.txt"));
    assertThat(audits).hasSize(61).doesNotHaveDuplicates();

    Workspace.Ran ran = Workspace.test("audit");

    assertThat(ran.lines())
        .as(ran.toString())
        .filteredOn(line -> line.matches("(ok|notice|warn|error) .*"))
        .containsExactlyElementsOf(audits.stream().map(audit -> "ok " + audit).toList());
  }
}
