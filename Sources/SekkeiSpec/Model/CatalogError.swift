/// An entry of the error catalogue.
package struct CatalogError: Sendable {
    /// As in the spec: `BIZ_TASK_CLOSED`.
    package var name: String
    /// The Swift name of its struct: `TaskClosed` (prefix dropped, words joined), or what `swiftName:` says.
    package var swiftName: String
    /// `BIZ010`.
    package var code: String
    package var status: Int
    package var details: [Property]
    /// One message per language of ``API/languages``, placeholders in braces.
    package var message: LocalizedText
    package var description: LocalizedText?
    /// Whether it comes from the built-in catalogue; those have no struct of their own in generated code.
    package var isBuiltIn: Bool
    /// The file that declares it; nil for an entry that is built in and not overridden.
    package var file: String?
    /// Its name in that file.
    package var span: SourceSpan?
}
