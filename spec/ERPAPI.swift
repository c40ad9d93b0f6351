/// The ITDO ERP's API: models, service protocols, errors and routes, all generated from the YAML files beside this one.
///
/// `api.yaml` says what holds everywhere, `errors.yaml` is the catalogue of the ERP's own errors, and every file in `services`
/// holds one service with its types. The services behind the protocols are the module `ERP`.
enum ERPAPI {}
