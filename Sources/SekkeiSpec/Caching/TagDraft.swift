/// A cache tag as it is written, before its placeholders are looked up.
struct TagDraft {
    let template: TagTemplate
    /// Where the pieces of the template stand in ``node``, in Unicode scalars.
    let ranges: [Range<Int>]
    let node: Node
}
