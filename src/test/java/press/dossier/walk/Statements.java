package press.dossier.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Statements that the desk writes, with places in them for entities of a type.
final class Statements {

  private static final Pattern GAP = Pattern.compile("<(\\w+)>");

  private static final List<String> ALL =
      """
      ownership: {owner: <Firm>, owned: <Firm>}
      ownership: {owner: <Person>, owned: <Product>}
      position: {person: <Person>, at: <Firm>, title: "Head"}
      position: {person: <Person>, at: <PublicBody>, title: "Head"}
      position: {person: <Person>, at: <Product>, title: "Head"}
      development: {developer: <Firm>, product: <Product>, role: MAKES}
      development: {developer: <Person>, product: <Product>, role: DESIGNS}
      development: {developer: <PublicBody>, product: <Product>, role: RUNS}
      derivation: {product: <Product>, from: <Product>, derivation: MODELLED_ON}
      restriction: {regulation: <Regulation>, product: <Product>, destination: <Place>, party: <Firm>, effect: BARRED}
      restriction: {regulation: <Regulation>, destination: <Place>, party: <Person>, effect: PERMITTED}
      restriction: {regulation: <Regulation>, party: <PublicBody>, effect: PERMITTED}
      facility: {firm: <Firm>, place: <Place>, facility: HUB, stage: SIGNED}
      purchase: {buyer: <Firm>, seller: <Firm>, product: <Product>, destination: <Place>, market: <Place>, stage: ORDERED}
      purchase: {buyer: <Person>, seller: <Person>, product: <Product>, stage: PAID}
      purchase: {buyer: <PublicBody>, seller: <PublicBody>, stage: PAID}
      bid: {bidder: [{entity: <Firm>}], target: <Firm>, stage: ANNOUNCED}
      bid: {bidder: [{entity: <Person>}], target: <Product>, stage: ANNOUNCED}
      ruling: {decision: <CourtDecision>, on: <Regulation>, judge: [{entity: <Person>}], disposition: UPHELD}
      ruling: {decision: <CourtDecision>, on: <CourtDecision>, disposition: AFFIRMED}
      request: {from: <PublicBody>, to: [{entity: <Firm>}, {entity: <Person>}], asked: "To wait."}
      request: {from: <PublicBody>, to: [{entity: <PublicBody>}], asked: "To wait."}
      amendment: {regulation: <Regulation>, of: <Regulation>, amendment: AMENDS}
      observation: {about: <Firm>, object: <Person>, happened: "2024", sentence: "It grew."}
      observation: {about: <PublicBody>, object: <Product>, happened: "2024", sentence: "It grew."}
      observation: {about: <Regulation>, object: <CourtDecision>, happened: "2024", sentence: "It grew."}
      observation: {about: <Place>, object: <Firm>, happened: "2024", sentence: "It grew."}
      observation: {aboutPublication: <Publication>, object: <Place>, happened: "2024", sentence: "It grew."}
      """
          .lines()
          .toList();

  private final Pool pool;
  private final Random dice;

  Statements(Pool pool, Random dice) {
    this.pool = pool;
    this.dice = dice;
  }

  /// A statement in which something has a part, of a kind if there is one.
  ///
  /// @param type the type of what has a part, and of which the statement is about nothing in
  ///   particular if it can have none
  /// @param slug what has a part
  String about(String type, String slug, String kind) {
    List<String> fit =
        new ArrayList<>(ALL.stream().filter(one -> one.contains("<" + type + ">")).toList());
    List<String> ofKind = fit.stream().filter(one -> isOf(kind, one)).toList();
    if (!ofKind.isEmpty()) {
      return filled(one(ofKind), type, slug);
    }
    if (!fit.isEmpty()) {
      return filled(one(fit), type, slug);
    }
    List<String> any = ALL.stream().filter(one -> isOf(kind, one)).toList();
    return filled(one(any.isEmpty() ? ALL : any), "", "");
  }

  private static boolean isOf(String kind, String statement) {
    return statement.startsWith(kind.toLowerCase(Locale.ROOT) + ":");
  }

  /// Puts what has a part in one of the gaps for its type, and others in the rest.
  private String filled(String statement, String type, String slug) {
    long own = GAP.matcher(statement).results().filter(gap -> gap.group(1).equals(type)).count();
    int chosen = own == 0 ? -1 : dice.nextInt((int) own);
    int[] met = {0};
    return GAP.matcher(statement)
        .replaceAll(gap ->
            gap.group(1).equals(type) && met[0]++ == chosen
                ? quoted(slug)
                : quoted(pool.slug(gap.group(1))));
  }

  private static String quoted(String slug) {
    return Matcher.quoteReplacement("\"" + slug + "\"");
  }

  private String one(List<String> all) {
    return all.get(dice.nextInt(all.size()));
  }
}
