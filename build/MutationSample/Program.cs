using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

// Writes a configuration of Stryker that mutates members of the configured folders drawn at random, since to mutate all of them takes many hours.
if (args is not [var percentText, var seedText, var output]
    || !int.TryParse(percentText, CultureInfo.InvariantCulture, out var percent) || percent is < 1 or > 100
    || !int.TryParse(seedText, CultureInfo.InvariantCulture, out var seed))
{
    Console.Error.WriteLine("Say what percentage of the members to draw, by what seed, and where to write: MutationSample 10 3 sample.json");
    return 2;
}

const string Source = "src/OpModel";
var configuration = JsonNode.Parse(File.ReadAllText("tests/OpModel.Tests/stryker-config.json"))!;
var stryker = configuration["stryker-config"]!;
string[] folders = [.. stryker["mutate"]!.AsArray().Select(pattern => pattern!.GetValue<string>().Replace("/**/*.cs", "", StringComparison.Ordinal))];
string[] members =
[
    .. folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Source, folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)).SelectMany(MembersOf),
];
Random random = new(seed);
string[] drawn = [.. members.Where(_ => random.Next(100) < percent)];
stryker["mutate"] = new JsonArray([.. drawn.Select(member => JsonValue.Create(member))]);

// The score of a sample is looked at, and decides nothing by itself.
stryker["thresholds"]!["break"] = 0;
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
File.WriteAllText(output, configuration.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{drawn.Length:N0} of {members.Length:N0} members; try them by: cd tests/OpModel.Tests && dotnet stryker --config-file {Path.GetFullPath(output)}"));
return 0;

// Each with the characters between which it stands, in the form of Stryker's patterns.
static IEnumerable<string> MembersOf(string path) =>
    CSharpSyntaxTree.ParseText(File.ReadAllText(path), new(LanguageVersion.Preview)).GetRoot().DescendantNodes()
        .Where(node => node is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or DelegateDeclarationSyntax or EnumMemberDeclarationSyntax))
        .Select(member => $"{Path.GetRelativePath(Source, path).Replace('\\', '/')}{{{member.FullSpan.Start}..{member.FullSpan.End}}}");
