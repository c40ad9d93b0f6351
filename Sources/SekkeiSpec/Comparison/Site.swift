/// Where two things stand that are compared.
struct Site {
    /// Under the newer name: `Task.title`, `Tasks.listTasks.status`, `Task.tags[]`.
    var place: String
    var old: SourceSpan?
    var new: SourceSpan?
    var reach: Reach
    /// What an entry of `changes` would name; nil where there is nothing that it could.
    var target: RemedyTarget?
    /// The field or parameter as it was.
    var former: Property?
    /// Whether only a part of the target differs, such as the items of a list.
    var isPart = false

    /// A part of what stands there, such as the items of a list.
    func part(_ suffix: String) -> Site {
        var part = self
        part.place += suffix
        part.isPart = true
        return part
    }
}
