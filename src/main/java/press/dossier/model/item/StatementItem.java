package press.dossier.model.item;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.model.NodeType;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.Visibility;

/// Something that could be true.
///
/// @param parties who plays which part; the order within a role is kept
/// @param aboutPublication complete key of the publication that an observation is about, instead of
///   an ABOUT party
/// @param time when it was true
/// @param fields the values of the kind's fields, each of the field's type
public record StatementItem(
    String key,
    StatementKind kind,
    List<PartyItem> parties,
    @Nullable String aboutPublication,
    Time time,
    Map<StatementField, Object> fields,
    Visibility visibility)
    implements Item {
  @Override
  public NodeType type() {
    return NodeType.STATEMENT;
  }
}
