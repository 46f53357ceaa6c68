using System.Text.RegularExpressions;

namespace OpModel.Checking;

public sealed class RuleCatalogueTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = RuleCatalogue.Descriptors.Select(descriptor => descriptor.Id).ToArray();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Equal(RuleCatalogue.Rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal), RuleCatalogue.Rules);
    }

    [Fact]
    public void Every_rule_of_the_assembly_is_in_the_catalogue()
    {
        var declared = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)));

        Assert.Equal(declared.OrderBy(type => type.Name), RuleCatalogue.Rules.Select(rule => rule.GetType()).OrderBy(type => type.Name));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_is_complete(string id)
    {
        var descriptor = Find(id);

        Assert.Matches("^OPM[1-9][0-9]{3}$", id);
        Assert.True(Enum.IsDefined(descriptor.Family));
        Assert.False(descriptor.Title.EndsWith('.'));
        Assert.Matches(@"^(D[0-9](\.[A-Z]*[0-9]*)?(, | to |$))*$", descriptor.Source);
        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_a_page_with_its_title_and_an_example_of_either_kind(string id)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Folder("docs", "rules"), id + ".md"));

        Assert.StartsWith($"# {id}: {Find(id).Title}\n", page, StringComparison.Ordinal);
        Assert.Equal(
            ["What it says", "Why", "Violated", "Mended", "Options", "When to live with it"],
            Regex.Matches(page, "^## (.+)$", RegexOptions.Multiline).Select(heading => heading.Groups[1].Value));
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_stands_in_the_folder_of_its_family_in_a_file_named_after_its_class(string id)
    {
        var folder = Repository.Folder("src", "OpModel.Rules", Find(id).Family.ToString());

        var file = Assert.Single(
            Directory.GetFiles(folder, "*.cs"), file => File.ReadAllText(file).Contains($"\"{id}\"", StringComparison.Ordinal));

        Assert.Contains($" class {Path.GetFileNameWithoutExtension(file)}", File.ReadAllText(file), StringComparison.Ordinal);
    }

    private static RuleDescriptor Find(string id) => RuleCatalogue.Descriptors.Single(descriptor => descriptor.Id == id);
}
