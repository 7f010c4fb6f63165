package press.dossier.model.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.entity.Person;

/// A page of persons.
@Description("A page of persons.")
public record PersonConnection(
    @Description("The places of the page.") List<@NonNull PersonEdge> edges,
    @Description("What stands at the places of the page.") List<@NonNull Person> nodes,
    @Description("Where the page lies among all pages.") PageInfo pageInfo,
    @Description("How many there are on all pages together.") int totalCount) {}
