using Microsoft.CodeAnalysis;
using OpModel.Generators.Tests.Driving;

namespace OpModel.Generators.Tests.Artifacts;

/// <summary>What is generated fits the projects that it is generated in.</summary>
public class ArtifactProjectTests
{
    private const string Budget = ArtifactProgram.Usings + """
        namespace Acme;

        /// <summary>What a product team gets for a month.</summary>
        [Artifact("Product budget", OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(OpModel.Roles.ChiefFinancialOfficer), Review = Rhythm.Quarterly)]
        public sealed partial record ProductBudget
        {
            /// <summary>The team that is funded.</summary>
            [Required] public required TeamReference Team { get; init; }

            /// <summary>The month that the money is for.</summary>
            public required YearMonth Period { get; init; }

            /// <summary>How much the team gets.</summary>
            [Positive] public required Money Amount { get; init; }

            /// <summary>What the amount is for.</summary>
            [SumsTo(nameof(Amount))] public required ImmutableArray<BudgetLine> Lines { get; init; }

            /// <summary>Why it is this much.</summary>
            [StringLength(2000)] public string? Rationale { get; init; }
        }

        /// <summary>A line of a budget.</summary>
        [ArtifactPart]
        public sealed partial record BudgetLine
        {
            /// <summary>What the money is for.</summary>
            [NotEmpty] public required string Purpose { get; init; }

            /// <summary>How much.</summary>
            [NotNegative] public required Money Amount { get; init; }
        }
        """;

    [Fact]
    public void Documentation_shows_what_is_generated()
    {
        var approved = Path.Combine(Repository(), "docs", "examples", "ProductBudget.g.cs");
        var generated = GeneratorRun.Over(UserProject.Of(Budget)).AssertCompiles().Sources["Acme.ProductBudget.artifact.g.cs"];
        var found = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (found != generated)
        {
            File.WriteAllText(Path.ChangeExtension(approved, ".mismatch.cs"), generated);
        }

        Assert.True(found == generated, $"{approved} is not what is generated; look at the file .mismatch.cs beside it, and move it over the other where it is right.");
    }

    [Fact]
    public void Public_members_that_are_generated_are_documented()
    {
        var project = UserProject.Of(Budget);
        project = project.WithOptions(project.Options.WithSpecificDiagnosticOptions(
            project.Options.SpecificDiagnosticOptions.Remove("CS1591")).WithGeneralDiagnosticOption(ReportDiagnostic.Error).WithWarningLevel(9999));

        GeneratorRun.Over(project).AssertCompiles();
    }

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Annotations)]
    [InlineData(NullableContextOptions.Warnings)]
    public void Project_may_have_nullable_as_it_likes(NullableContextOptions nullable)
    {
        var project = UserProject.Of(Budget.Replace("string?", "string", StringComparison.Ordinal));

        GeneratorRun.Over(project.WithOptions(project.Options.WithNullableContextOptions(nullable))).AssertCompiles();
    }

    [Fact]
    public void Unsafe_checked_and_optimised_projects_compile()
    {
        var project = UserProject.Of(Budget);

        GeneratorRun.Over(project.WithOptions(project.Options.WithAllowUnsafe(true).WithOverflowChecks(true).WithOptimizationLevel(OptimizationLevel.Release))).AssertCompiles();
    }

    [Fact]
    public void Options_are_validated_where_the_project_has_options()
    {
        const string Options = """
            namespace Microsoft.Extensions.Options
            {
                public interface IValidateOptions<T> where T : class { ValidateOptionsResult Validate(string? name, T options); }

                public class ValidateOptionsResult
                {
                    public static readonly ValidateOptionsResult Success = new() { FailureMessage = "" };
                    public required string FailureMessage { get; init; }
                    public static ValidateOptionsResult Fail(System.Collections.Generic.IEnumerable<string> failures) => new() { FailureMessage = string.Join("; ", failures) };
                }
            }
            """;
        const string Settings = """
            [Artifact("Settings")]
            public sealed partial record Settings { [Range(1, 5)] public int Retries { get; init; } = 3; public required Uri Endpoint { get; init; } }

            public static class Program
            {
                public static string Valid => Validated(new() { Endpoint = "https://example.com" });
                public static string Invalid => Validated(new() { Retries = 7 });

                private static string Validated(SettingsDto dto) => ((Microsoft.Extensions.Options.IValidateOptions<SettingsDto>)new SettingsOptionsValidator()).Validate(null, dto).FailureMessage;
            }
            """;
        using ArtifactProgram program = new(Options, Settings);

        Assert.Equal("", program.Get<string>("Program", "Valid"));
        Assert.Equal(
            "$.retries: ART105 retries is 7; it must be from 1 to 5.; $.endpoint: ART101 endpoint is missing; give it a value.",
            program.Get<string>("Program", "Invalid"));
    }

    [Fact]
    public void Culture_with_letters_of_its_own_makes_no_difference()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        var source = Budget.Replace("Rationale", "INDEX", StringComparison.Ordinal).Replace("[Positive]", "[Positive, Unused(-1.5)]", StringComparison.Ordinal)
            + "[AttributeUsage(AttributeTargets.All)] public sealed class UnusedAttribute(double number) : Attribute { public double Number => number; }"
            + "[ArtifactPart] public sealed partial record Ranged { [Range(-1.5, 2.5)] public decimal INDEX { get; init; } [Range(-3, 2)] public int Id { get; init; } }";
        var expected = GeneratorRun.Over(UserProject.Of(source)).AssertCompiles().Sources;
        try
        {
            foreach (var name in new[] { "tr-TR", "ar-SA", "sv-SE" })
            {
                Thread.CurrentThread.CurrentCulture = new(name);

                Assert.Equal(expected, GeneratorRun.Over(UserProject.Of(source)).Sources);
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    private static string Repository([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
