/// How a field of an object, a parameter or a detail of an error goes from the older version to the newer one and back.
package enum FieldConversion: Sendable {
    /// One field of each. Named types in it convert by their own ``TypeConversion``, inside lists and maps, too.
    case value(older: String, newer: String, ValueConversion)
    /// The older version does not know it. An upgrade takes the fill, or leaves the field out where there is none, as in a partial type;
    /// a downgrade drops it.
    case added(newer: String, fill: Literal?)
    /// The application converts, by the methods of the change of this name. In a partial type the upgrade is given the resource as it is.
    case swift(older: [String], newer: [String], change: String)
}
