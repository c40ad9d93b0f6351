/// The accounts that a demo shows.
public enum DemoLogins {
    /// One for each role: administrator, manager and human resources in the first organization, staff in the second.
    public static let emails = ["admin@example.com", "manager@example.com", "hr@example.com", "staff@example.com"]
    /// The password of all of them; no secret.
    public static let password = "demo-Password-1"
}
