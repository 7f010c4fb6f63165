package press.dossier.query.plan;

import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How the members of an object are written that may be of several types: what all of them answer
/// in the same way stands once, and only what differs is told apart by type. A statement would
/// otherwise repeat what they share for each type, at each level anew.
record Layout(List<Part> parts) {

  /// A piece of an object, in the order of the document.
  sealed interface Part {

    /// A member that all types answer in the same way.
    record Shared(Planned planned, List<GraphQLObjectType> types) implements Part {}

    /// Members that differ from type to type; of some types there may be none.
    record Apart(List<Variant> variants) implements Part {}
  }

  /// Lays out what the variants hold, each of them in its own order.
  static Layout of(List<Variant> variants) {
    return new Laying(variants).layout();
  }

  private static final class Laying {

    private final List<Variant> variants;
    private final List<GraphQLObjectType> types;
    private final List<Part> parts = new ArrayList<>();

    /// How many members of each variant stand in the parts already.
    private final int[] laid;

    Laying(List<Variant> variants) {
      this.variants = variants;
      types = variants.stream().flatMap(variant -> variant.types().stream()).toList();
      laid = new int[variants.size()];
    }

    Layout layout() {
      variants.getFirst().members().forEach(this::add);
      addApart(ends());
      return new Layout(List.copyOf(parts));
    }

    private void add(Planned planned) {
      int[] places = places(planned);
      if (Arrays.stream(places).noneMatch(place -> place < 0)) {
        addApart(places);
        parts.add(new Part.Shared(planned, types));
        for (int i = 0; i < laid.length; i++) {
          laid[i] = places[i] + 1;
        }
      }
    }

    /// Where each variant has the member among those that are not laid out yet; -1 if it has not.
    private int[] places(Planned planned) {
      int[] places = new int[laid.length];
      for (int i = 0; i < places.length; i++) {
        places[i] = place(variants.get(i).members(), laid[i], planned);
      }
      return places;
    }

    private static int place(List<Planned> members, int from, Planned planned) {
      for (int i = from; i < members.size(); i++) {
        if (members.get(i).sameAs(planned)) {
          return i;
        }
      }
      return -1;
    }

    private int[] ends() {
      return variants.stream().mapToInt(variant -> variant.members().size()).toArray();
    }

    /// Adds what stands in each variant before a place.
    private void addApart(int[] places) {
      List<Variant> apart = new ArrayList<>();
      for (int i = 0; i < places.length; i++) {
        List<Planned> members = variants.get(i).members().subList(laid[i], places[i]);
        variants.get(i).types().forEach(type -> Variant.add(apart, type, members));
      }
      if (apart.size() > 1 || !apart.getFirst().members().isEmpty()) {
        parts.add(new Part.Apart(apart));
      }
    }
  }
}
