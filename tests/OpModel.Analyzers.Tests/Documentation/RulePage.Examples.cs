using System.Text.RegularExpressions;
using OpModel.Checking;
using OpModel.Compiling;

namespace OpModel.Documentation;

/// <summary>The page of a rule, with its examples and what they name without defining it.</summary>
internal static partial class RulePage
{
    public const string Violated = "Violated";

    public const string Mended = "Mended";

    /// <summary>The examples are judged on this day, unless a page says otherwise.</summary>
    public const string Today = "2026-06-15";

    /// <summary>The organisation of an example that has none of its own.</summary>
    private const string Organization = """
        [OperatingModel("Acme", Currency = "EUR", Vision = "Everybody buys at ease", Mission = "Sell what is needed")]
        public static partial class Company;
        """;

    /// <summary>What examples name without defining it.</summary>
    private static readonly Dictionary<string, string> Surroundings = new(Enumerable.Range(0, 151).Select(Crowd))
    {
        ["Ada"] = """[Person("Ada Lovelace")] public sealed partial class Ada;""",
        ["Grace"] = """[Person("Grace Hopper")] public sealed partial class Grace;""",
        ["Alan"] = """[Person("Alan Turing")] public sealed partial class Alan;""",
        ["BuyOnline"] = """[ValueStream("Buy online")] public sealed partial class BuyOnline;""",
        ["Payments"] = """
            [InternalProductTeam("Payments"), AlignedTo<BuyOnline>, Member<Grace, ProductOwner>]
            [Provides("card-authorisation", Price = "0.012 EUR")]
            public sealed partial class Payments;
            """,
    };

    /// <summary>The text of the page of a rule.</summary>
    public static string Text(string id) => File.ReadAllText(Path.Combine(Repository.Folder("docs", "rules"), id + ".md"));

    /// <summary>The example under a heading.</summary>
    public static string Example(string id, string heading) => Block(Text(id), heading, "csharp");

    /// <summary>What stands in the first block of a language under a heading; nothing where there is none.</summary>
    public static string Block(string page, string heading, string language) =>
        Regex.Match(page, $"## {heading}\\n(?:(?!##).)*?```{language}\\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    /// <summary>The files that an example needs beside it.</summary>
    public static IReadOnlyList<string> Around(string example)
    {
        List<string> sources = [example, Acme.Usings];
        while (Surroundings.FirstOrDefault(around => IsMissing(sources, around.Key)) is { Value: { } missing })
        {
            sources.Add(missing);
        }

        return sources[1..];
    }

    /// <summary>An example and the files that it needs beside it, with an organisation.</summary>
    public static IReadOnlyList<string> Whole(string example) =>
        [example, .. Around(example), .. example.Contains("[OperatingModel(", StringComparison.Ordinal) ? [] : new[] { Organization }];

    /// <summary>Somebody of whom nothing but a number matters.</summary>
    private static KeyValuePair<string, string> Crowd(int number) =>
        new($"P{number}", $"""[Person("Person {number}")] public sealed partial class P{number};""");

    /// <summary>Whether sources name a class and none of them defines it.</summary>
    private static bool IsMissing(IEnumerable<string> sources, string name) =>
        sources.Any(source => Regex.IsMatch(source, $@"\b{name}\b")) && !sources.Any(source => Regex.IsMatch(source, $@"class {name}\b"));
}
