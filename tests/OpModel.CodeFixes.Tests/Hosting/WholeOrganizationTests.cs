using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Compiling;

namespace OpModel.Hosting;

/// <summary>What the random edits start from reaches all that can be written and mended.</summary>
public sealed class WholeOrganizationTests
{
    /// <summary>All but the one that the generator alone writes, for elements that stand in files.</summary>
    private static readonly IEnumerable<Type> Attributes =
        typeof(PersonAttribute).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Attribute)) && type != typeof(StatedInAttribute));

    [Fact]
    public async Task It_compiles_together_with_what_is_generated()
    {
        var project = await OpenProject.Of(WholeOrganization.Files);

        Assert.Empty(project.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task Every_attribute_and_each_of_its_properties_is_used()
    {
        var used = Uses((await OpenProject.Of(WholeOrganization.Files)).Compilation);

        Assert.Empty(Attributes.SelectMany(Usable).Except(used));
    }

    [Fact]
    public async Task Every_code_fix_is_offered()
    {
        var project = await OpenProject.Of(WholeOrganization.Files);
        var findings = await project.Analyze();

        Assert.All(OpenProject.Fixes, fix => Assert.Contains(findings, finding => fix.FixableDiagnosticIds.Contains(finding.Id)));
        Assert.NotEmpty(await project.ApplyFixes(findings));
    }

    /// <summary>The attribute, and each property that it adds: <c>MemberAttribute`2</c>, <c>MemberAttribute`2.From</c>.</summary>
    private static IEnumerable<string> Usable(Type attribute) => attribute
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(property => property.SetMethod is { IsPublic: true })
        .Select(property => $"{attribute.Name}.{property.Name}")
        .Concat(attribute.IsAbstract ? [] : [attribute.Name]);

    private static IEnumerable<string> Uses(Compilation compilation)
    {
        foreach (var file in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(file);
            foreach (var attribute in file.GetRoot().DescendantNodes().OfType<AttributeSyntax>())
            {
                yield return model.GetTypeInfo(attribute).Type!.MetadataName;
                foreach (var name in attribute.DescendantNodes().OfType<NameEqualsSyntax>().Select(equals => equals.Name))
                {
                    var property = model.GetSymbolInfo(name).Symbol!;
                    yield return $"{property.ContainingType.MetadataName}.{property.Name}";
                }
            }
        }
    }
}
