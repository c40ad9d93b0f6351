/// An entry of `changes`.
package struct Change: Sendable {
    /// `TaskOwnerRenamed`; unique in the spec.
    package var name: String
    /// What it is about, under today's name: `Task`, `Task.priority`, `Tasks.tagTask`, `Tasks.listTasks.owner_id`, `BIZ_TASK_CLOSED`.
    package var target: String
    /// What callers are told.
    package var note: LocalizedText?
    /// What does not survive the way to the older version and back, one text for each kind of loss, in every language of the API.
    package var losses: [LocalizedText]
    /// `convert: swift`: the application converts.
    package var isConvertedBySwift: Bool
    package var file: String
    package var span: SourceSpan
}
