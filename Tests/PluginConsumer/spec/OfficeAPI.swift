/// The office's API, generated from the YAML files of this folder.
