namespace OpModel.Compiling;

/// <summary>The file beside the one under test: people, value streams and roles that it names.</summary>
internal static class Acme
{
    public const string Usings = """
        global using OpModel;
        global using OpModel.Organization;
        global using OpModel.Roles;
        """;

    public const string People = """
        [Person("Ada Lovelace")] public sealed partial class Ada;
        [Person("Grace Hopper")] public sealed partial class Grace;
        [ValueStream("Buy online")] public sealed partial class BuyOnline;
        """;
}
