using System.Reflection;
using OpModel.Checking;

namespace OpModel.Catalogue;

/// <summary>Finds the tests of a rule, which bear the name of its class and lie in the folder of its family.</summary>
internal sealed class RuleSources(string root)
{
    private static readonly (string Name, string Project, string Suffix)[] Suites =
    [
        ("rule", "OpModel.Rules.Tests", "Tests.cs"),
        ("compiler", "OpModel.Analyzers.Tests", "Tests.cs"),
        ("fix", "OpModel.CodeFixes.Tests", "FixTests.cs"),
    ];

    private static readonly Dictionary<string, string> ClassNames = typeof(Rule).Assembly.GetTypes()
        .Select(type => (type.Name, Id: type.GetField("Id", BindingFlags.Public | BindingFlags.Static)))
        .Where(type => type.Id is { IsLiteral: true })
        .ToDictionary(type => (string)type.Id!.GetRawConstantValue()!, type => type.Name);

    /// <summary>The tests of a rule: what they are about, and their path from the root of the repository.</summary>
    public IEnumerable<(string Name, string Path)> TestsOf(RuleDescriptor rule) =>
        from suite in Suites
        let path = $"tests/{suite.Project}/{rule.Family}/{ClassNames[rule.Id]}{suite.Suffix}"
        where File.Exists(Path.Combine(root, path))
        select (suite.Name, path);
}
