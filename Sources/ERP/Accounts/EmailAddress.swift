/// E-mail addresses as the ERP compares them.
enum EmailAddress {
    /// In lower case: nobody tells accounts apart by the case of their addresses.
    static func canonical(_ address: String) -> String { address.lowercased() }
}
