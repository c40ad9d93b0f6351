/// The way from the top of an organization's tree to one department, as the table of departments keeps it: `/1/3/`.
struct DepartmentPath {
    /// The highest first, the department itself last.
    let ids: [Int64]

    init(_ text: String) {
        ids = text.split(separator: "/").compactMap { Int64($0) }
    }
}
