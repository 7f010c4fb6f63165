package press.dossier.model.connection;

import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.entity.Person;

/// A place in a list of persons.
@Description("A place in a list of persons.")
public record PersonEdge(
    @Description("Opaque mark of this place, for paging.") String cursor,
    @Description("What stands at this place.") Person node) {}
