/// What is left of a policy when everything but the resource is known: a condition over the resource's fields.
///
/// Each node means what the SQL of the same look means, with NULL for an absent field, so that `WHERE` keeps exactly the rows for which the
/// policy holds. A database must compare texts byte by byte for that (`BINARY` in SQLite, `"C"` in PostgreSQL).
public indirect enum PolicyFilter: Sendable, Equatable {
    /// The same for every row. ``simplified()`` leaves it at the top only, and never unknown.
    case constant(PolicyTruth)
    /// A field and a value. With the form ``PolicyComparisonForm/rank(_:)`` the enumeration's order counts, not that of the texts;
    /// ``simplified()`` turns it into ``among(_:_:_:)``.
    case comparison(PolicyAttribute, PolicyOperator, PolicyValue, PolicyComparisonForm)
    /// Two fields of one row.
    case fieldComparison(PolicyAttribute, PolicyOperator, PolicyAttribute, PolicyComparisonForm)
    /// A field is one of these values; unknown for an absent field, with no values too.
    case among(PolicyAttribute, [PolicyValue], PolicyComparisonForm)
    /// A field that is a list has this element.
    case contains(PolicyAttribute, PolicyValue, PolicyComparisonForm)
    /// A field that is a list has the value of another field as an element.
    case containsField(PolicyAttribute, PolicyAttribute, PolicyComparisonForm)
    /// A field is absent.
    case isNull(PolicyAttribute)
    /// Exchanges true and false. ``simplified()`` leaves it directly around `among`, `contains`, `containsField` and `isNull` only.
    case not(PolicyFilter)
    /// All hold.
    case and([PolicyFilter])
    /// One holds.
    case or([PolicyFilter])
}
