/// Compares how lists are answered in pages.
struct PaginationComparer {
    let operations: OperationComparer

    private func report(
        _ kind: DifferenceKind, _ effect: Effect, _ message: String, old: String? = nil, new: String? = nil, remedy: String
    ) {
        let site = operations.site(.both(operations.number))
        operations.findings.add(kind, effect, at: site, message, old: old, new: new, remedy: .words(remedy))
    }

    func compare(_ old: Pagination?, _ new: Pagination?) {
        let name = operations.new.name
        let words = "declare a new operation for the other kind of list; no entry of 'changes' speaks of pages"
        switch (old, new) {
        case (nil, nil): break
        case (nil, let new?):
            report(.paginationAdded, .breaking, "'\(name)' answers in pages, before all at once", new: new.style.rawValue, remedy: words)
        case (let old?, nil):
            report(.paginationRemoved, .breaking, "'\(name)' no longer answers in pages", old: old.style.rawValue, remedy: words)
        case (let old?, let new?):
            if old.style != new.style {
                let message = "pages of '\(name)' are named by \(new.style.rawValue), before by \(old.style.rawValue)"
                report(.paginationStyleChanged, .breaking, message, old: old.style.rawValue, new: new.style.rawValue, remedy: words)
            }
            compareSizes(old, new)
            compareSorts(old.sort, new.sort)
        }
    }

    private func compareSizes(_ old: Pagination, _ new: Pagination) {
        let name = operations.new.name
        if old.defaultSize != new.defaultSize {
            report(
                .pageSizeDefaultChanged, .risky, "pages of '\(name)' have \(new.defaultSize) items unless said, before \(old.defaultSize)",
                old: "\(old.defaultSize)", new: "\(new.defaultSize)", remedy: "write 'defaultSize' as it was")
        }
        guard old.maxSize != new.maxSize else { return }
        let isLowered = new.maxSize < old.maxSize
        report(
            isLowered ? .pageSizeLimitLowered : .pageSizeLimitRaised, isLowered ? Effect(request: .breaking, response: .safe) : .safe,
            "pages of '\(name)' have \(new.maxSize) items at most, before \(old.maxSize)", old: "\(old.maxSize)", new: "\(new.maxSize)",
            remedy: "write 'maxSize' as it was: no entry of 'changes' speaks of pages")
    }

    private func compareSorts(_ old: [String], _ new: [String]) {
        let name = operations.new.name
        for field in old where !new.contains(field) {
            report(
                .sortFieldRemoved, Effect(request: .breaking, response: .safe), "'\(name)' can no longer be sorted by '\(field)'",
                old: field, remedy: "keep '\(field)' under 'sort', or rename the field by an entry that 'sort' follows")
        }
        for field in new where !old.contains(field) {
            report(.sortFieldAdded, .safe, "'\(name)' can be sorted by '\(field)'", new: field, remedy: "")
        }
    }
}
