extension Substring {
    /// Without the optional white space that HTTP allows around list members (RFC 9110, section 5.6.3).
    func trimmingSpaces() -> Substring {
        var rest = self
        while rest.first == " " || rest.first == "\t" { rest.removeFirst() }
        while rest.last == " " || rest.last == "\t" { rest.removeLast() }
        return rest
    }
}
