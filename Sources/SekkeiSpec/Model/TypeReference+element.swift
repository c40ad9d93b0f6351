extension TypeReference {
    package var isList: Bool { if case .list = kind { true } else { false } }

    /// What a list holds; the type itself if it is none.
    package var listElement: TypeReference { if case .list(let element) = kind { element } else { self } }
}
