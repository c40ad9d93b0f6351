import ERPAPI

/// Somebody of the demo data.
struct DemoPerson {
    let email: String
    let fullName: String
    let department: String
    let role: RoleName
    var location: String? = "office"

    static let firstOrganization = [
        DemoPerson(email: "admin@example.com", fullName: "Aiko Tanaka", department: "HQ", role: .admin),
        DemoPerson(email: "manager@example.com", fullName: "Kenji Mori", department: "FIN", role: .manager),
        DemoPerson(email: "hr@example.com", fullName: "Yumi Sato", department: "HR", role: .hr, location: nil),
    ]

    static let secondOrganization = [
        DemoPerson(email: "director@example.com", fullName: "Emi Kato", department: "HQ", role: .admin),
        DemoPerson(email: "staff@example.com", fullName: "Hiroshi Ito", department: "SALES", role: .staff, location: nil),
    ]
}
