import ERPAPI

/// Somebody of the demo data.
struct DemoPerson {
    let email: String
    let fullName: String
    let department: String
    let role: RoleName
    /// In yen, a month.
    let salary: Int64
    var location: String? = "office"

    static let firstOrganization = [
        DemoPerson(email: "admin@example.com", fullName: "Aiko Tanaka", department: "HQ", role: .admin, salary: 900_000),
        DemoPerson(email: "manager@example.com", fullName: "Kenji Mori", department: "FIN", role: .manager, salary: 620_000),
        DemoPerson(email: "hr@example.com", fullName: "Yumi Sato", department: "HR", role: .hr, salary: 480_000),
    ]

    static let secondOrganization = [
        DemoPerson(email: "director@example.com", fullName: "Emi Kato", department: "HQ", role: .admin, salary: 850_000),
        DemoPerson(email: "staff@example.com", fullName: "Hiroshi Ito", department: "SALES", role: .staff, salary: 320_000, location: nil),
    ]
}
