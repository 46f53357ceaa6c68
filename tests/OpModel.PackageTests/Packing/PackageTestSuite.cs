namespace OpModel.PackageTests.Packing;

/// <summary>All tests that share one packing, run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTestSuite : ICollectionFixture<PackedLibrary>
{
    public const string Name = "The packed library";
}
