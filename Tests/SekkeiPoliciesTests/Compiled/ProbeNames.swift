/// The names that random policies speak of.
enum ProbeNames {
    enum Kind {
        case boolean, integer, number, decimal, text, date, time, instant, level, permission
    }

    struct Entry {
        let name: String
        let kind: Kind
        var isList = false
        var isOptional = true
    }

    private static func entries(_ kind: Kind, _ names: String, isList: Bool = false) -> [Entry] {
        names.split(separator: " ").map { name in
            Entry(name: name.filter { $0 != "!" }, kind: kind, isList: isList, isOptional: !name.hasSuffix("!"))
        }
    }

    static let scalars =
        entries(.boolean, "user.active! user.vip record.public")
        + entries(
            .integer,
            "user.id! user.age! user.counts.visits user.boss.id record.id! record.quantity! record.owner.id time.hour! time.weekday!")
        + entries(.number, "user.score record.ratio") + entries(.decimal, "user.limit record.amount")
        + entries(
            .text,
            "user.department user.team user.role.name user.attributes.region user.boss.name record.title! record.department record.team "
                + "record.owner.name record.labels.region")
        + entries(.date, "user.born record.due") + entries(.time, "user.starts record.opens")
        + entries(.instant, "user.seen record.at") + entries(.level, "user.role.level user.boss.level record.level record.owner.level")

    static let lists =
        entries(.text, "user.regions record.tags record.teams!", isList: true) + entries(.date, "user.days!", isList: true)
        + entries(.decimal, "user.sums! record.prices!", isList: true)
        + entries(.permission, "user.role.permissions record.needs!", isList: true)
        + entries(.level, "record.allowed", isList: true) + entries(.instant, "record.moments", isList: true)
        + entries(.integer, "record.sizes!", isList: true)

    /// What can only be compared with null, or led into.
    static let opaque = [
        "user.role", "user.boss", "record.owner", "record.any", "record.effort", "record.change", "user.counts", "record.labels",
    ]

    static let nullable = scalars.filter(\.isOptional).map(\.name) + lists.filter(\.isOptional).map(\.name) + opaque
}
