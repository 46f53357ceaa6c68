using OpModel.Organization;

namespace OpModel.Tool.Checking;

/// <summary>A built assembly that states an organisation, beside the library that it uses.</summary>
internal sealed class ShopAssembly : IDisposable
{
    /// <summary>Ada is product owner and scrum master of Checkout, and Grace of Search, where that is waived until the end of 2026.</summary>
    private const string Source = """
        using OpModel;
        using OpModel.Roles;

        namespace Shop;

        [OperatingModel("Acme", Currency = "EUR")] public static class Acme;
        [Person("Ada Lovelace")] public sealed class Ada;
        [Person("Grace Hopper")] public sealed class Grace;
        [Person("Alan Turing")] public sealed class Alan;
        [ValueStream("Buy online")] public sealed class BuyOnline;

        [ProductTeam("Checkout"), AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>, Member<Ada, ScrumMaster>]
        public sealed class Checkout;

        [ProductTeam("Search"), AlignedTo<BuyOnline>]
        [Member<Grace, ProductOwner>, Member<Grace, ScrumMaster>]
        [Waive("OPM1001", Reason = "Grace founded the company", Owner = "Grace Hopper", Until = "2026-12-31")]
        public sealed class Search;
        """;

    private readonly TemporaryFolder _folder = new();

    /// <param name="more">What else stands in its namespace.</param>
    public ShopAssembly(string more = "")
    {
        var library = new[] { typeof(PersonAttribute), typeof(Definition) }.Select(type => type.Assembly.Location);
        foreach (var file in library)
        {
            File.Copy(file, _folder[System.IO.Path.GetFileName(file)]);
        }

        BuiltAssembly.Write(_folder, "Shop", Source + more);
    }

    public string Path => _folder["Shop.dll"];

    /// <summary>Writes a file beside the assembly.</summary>
    public string Write(string name, string text) => _folder.Write(name, text);

    public void Dispose() => _folder.Dispose();
}
