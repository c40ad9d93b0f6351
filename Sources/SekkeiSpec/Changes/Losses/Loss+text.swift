extension Loss {
    /// In every language of the API: in Japanese where that is Japanese, in English in any other.
    func text(languages: [String], older: String) -> LocalizedText {
        LocalizedText(
            texts: languages.map { language in
                (language, language == "ja" || language.hasPrefix("ja-") ? japanese(older) : english(older))
            })
    }

    private func english(_ older: String) -> String {
        switch self {
        case .values(let target, let pairs):
            let list = pairs.map { "\($0.value) as \($0.back)" }.joined(separator: ", ")
            return "\(target): through \(older) some values come back as others: \(list)."
        case .unnamedDown(let target, let to): return "\(target): every value that the table does not name is \(to) in \(older)."
        case .unnamedUp(let target, let to): return "\(target): every value of \(older) that the table does not name becomes \(to)."
        case .joined(let target, let versions):
            return "\(target): elements that become equal in \(versions.joined(separator: " and in ")) count once."
        case .hidden(let fields):
            return "Answers of \(older) do not have \(fields.joined(separator: ", ")), and its requests cannot set it."
        case .clamped(let target, let rules): return "\(target): values of \(older) are cut to \(rules.joined(separator: ", "))."
        case .converted(let older, let newer):
            return "The application converts \(Self.list(older)) and \(Self.list(newer)); what it cannot tell apart is lost."
        }
    }

    private func japanese(_ older: String) -> String {
        switch self {
        case .values(let target, let pairs):
            let list = pairs.map { "\($0.value) → \($0.back)" }.joined(separator: "、")
            return "\(target): \(older) を経由すると別の値に変わるものがあります（\(list)）。"
        case .unnamedDown(let target, let to): return "\(target): 対応表にない値は \(older) ではすべて \(to) になります。"
        case .unnamedUp(let target, let to): return "\(target): 対応表にない \(older) の値はすべて \(to) になります。"
        case .joined(let target, let versions):
            return "\(target): \(versions.joined(separator: "、")) で同じ値になる要素は 1 つにまとめられます。"
        case .hidden(let fields): return "\(older) の応答には \(fields.joined(separator: "、")) がなく、リクエストでも指定できません。"
        case .clamped(let target, let rules): return "\(target): \(older) の値は \(rules.joined(separator: "、")) に収まるように切り詰められます。"
        case .converted(let older, let newer):
            return "\(Self.list(older)) と \(Self.list(newer)) の変換はアプリケーションが行います。区別できない内容は失われます。"
        }
    }

    private static func list(_ names: [String]) -> String { names.isEmpty ? "–" : names.joined(separator: ", ") }
}
