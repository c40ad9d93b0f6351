/// A file that a form takes fits into the body that the operation reads. A warning.
enum FormSizeRule {
    static func check(_ draft: OperationDraft, _ reader: Reader) {
        let limit = draft.operation.maxBody
        for part in draft.parts {
            guard let size = size(part.property.type), size >= limit else { continue }
            reader.sink.warning(
                .unreachableSize, "'\(part.property.name)' may have \(size) bytes, and the whole body has at most \(limit)",
                at: part.nameSpan, help: "raise 'maxBody' of the operation above 'maxSize', with room for the other parts")
        }
    }

    private static func size(_ type: TypeReference) -> Int? {
        if case .list(let element) = type.kind { element.constraints.maxSize } else { type.constraints.maxSize }
    }
}
