extension Catalogue {
  /// Reads a catalogue from its files: `catalogue.yaml` and one file for each section that it lists.
  ///
  /// - Parameters:
  ///   - files: the data files of the folder, by their names in it.
  ///   - derivations: what `shownBy` may name beside `assessment`.
  ///   - folder: put before the names of files in messages.
  /// - Throws: `CatalogueFault.invalid` with everything that is wrong, not only the first.
  public static func load(
    files: [(name: String, bytes: [UInt8])], derivations: [DerivationSignature], in folder: String = ""
  ) throws(CatalogueFault) -> Catalogue {
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    let loader = CatalogueLoader(files: files, derivations: derivations, shownName: { prefix + $0 })
    return try loader.catalogue()
  }
}
