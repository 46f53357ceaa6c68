namespace OpModel.PackageTests.Consuming;

/// <summary>The organisation on the first page of the README.</summary>
internal static class FrontPage
{
    public const string ConflictingMembership = "Member<Ada, ScrumMaster>";

    public const string Organisation = """
        using OpModel;
        using OpModel.Roles;

        [OperatingModel("Acme", Currency = "EUR")] public static partial class Acme;

        [Person("Ada Lovelace")] public sealed partial class Ada;
        [Person("Grace Hopper")] public sealed partial class Grace;

        [ValueStream("Buy online")] public sealed partial class BuyOnline;

        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>(Allocation = 60)]
        [Member<Ada, ScrumMaster>]
        [Consumes<Payments>("card-authorisation")]
        public sealed partial class Checkout;

        [InternalProductTeam("Payments")]
        [Member<Grace, ProductOwner>]
        [Provides("card-authorisation", Unit = "authorisation", Price = "0.012 EUR", Benchmark = "0.015 EUR")]
        public sealed partial class Payments;
        """;

    /// <summary>What the program prints of the mended organisation.</summary>
    public static readonly string[] Teams = ["Checkout", "Payments"];

    public static string MendedOrganisation => Organisation.Replace(ConflictingMembership, "Member<Grace, ScrumMaster>", StringComparison.Ordinal);

    public const string Program = """
        foreach (var team in Acme.Model.Teams)
        {
            Console.WriteLine(team.Name);
        }

        foreach (var violation in Acme.Model.Check())
        {
            Console.WriteLine(violation);
        }
        """;

    /// <summary>The place of a text in the organisation, as the compiler writes places: <c>(line,column)</c>, both from 1.</summary>
    public static string PlaceOf(string text)
    {
        var lines = Organisation.ReplaceLineEndings("\n").Split('\n');
        var line = Array.FindIndex(lines, candidate => candidate.Contains(text, StringComparison.Ordinal));
        return $"({line + 1},{lines[line].IndexOf(text, StringComparison.Ordinal) + 1})";
    }

    /// <summary>Writes the program with an organisation.</summary>
    public static Consumer WriteFrontPage(this Consumer consumer, string organisation, string properties = "") => consumer
        .WriteProject("Acme.csproj", $"<OutputType>Exe</OutputType>{properties}")
        .Write("Organisation.cs", organisation + "\n")
        .Write("Program.cs", Program + "\n");
}
